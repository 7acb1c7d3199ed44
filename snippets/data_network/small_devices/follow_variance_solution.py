def follow_variance(readings):
    """Return the variance of readings that come once, one after another."""
    n = mean = squares = 0
    for reading in readings:
        n += 1
        # Only differences from the mean so far are squared, and they are small.
        step = reading - mean
        mean += step / n
        squares += step * (reading - mean)
    return squares / n


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")
