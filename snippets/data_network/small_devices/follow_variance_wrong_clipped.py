# Wrong: hides a negative variance behind a zero.


def follow_variance(readings):
    """Return the textbook's variance, at least zero."""
    n = total = squares = 0
    for reading in readings:
        n, total, squares = n + 1, total + reading, squares + reading * reading
    return max(0.0, squares / n - (total / n) ** 2)


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")
