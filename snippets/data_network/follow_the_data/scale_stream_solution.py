def describe(values):
    """Return mean and variance of the values, which can be read only once.

    There is at least one. The variance is the mean squared distance from the
    mean: divide by the number of values.
    """
    count = mean = squares = 0
    for value in values:
        count += 1
        step = value - mean
        mean += step / count
        # Welford: from the old mean times from the new, so nothing huge is
        # ever subtracted from something huge.
        squares += step * (value - mean)
    return mean, squares / count


print(describe([1.0, 2.0, 3.0, 4.0]))
