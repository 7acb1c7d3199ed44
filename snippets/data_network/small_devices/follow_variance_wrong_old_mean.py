# Wrong: squares the step from the old mean alone.


def follow_variance(readings):
    """Return the mean square of the steps."""
    n = mean = squares = 0
    for reading in readings:
        n += 1
        step = reading - mean
        mean += step / n
        squares += step * step
    return squares / n


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")
