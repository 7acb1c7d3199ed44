def describe(values):
    """Measure from the first value, so that the sums stay small."""
    values = iter(values)
    first = next(values)
    count, total, squares = 1, 0.0, 0.0
    for value in values:
        away = value - first
        count, total, squares = count + 1, total + away, squares + away * away
    return first + total / count, (squares - total * total / count) / count


print(describe([1.0, 2.0, 3.0, 4.0]))
