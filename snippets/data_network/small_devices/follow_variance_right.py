def follow_variance(readings):
    """Shift by the first reading; then the textbook's formula is safe."""
    readings = iter(readings)
    first, n, total, squares = next(readings), 1, 0.0, 0.0
    for reading in readings:
        n, shifted = n + 1, reading - first
        total += shifted
        squares += shifted * shifted
    return (squares - total * total / n) / n


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")
