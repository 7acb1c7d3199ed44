# Wrong: divides by one less.
def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    count, mean, squares = 0, 0.0, 0.0
    for value in values:
        count += 1
        step = value - mean
        mean += step / count
        squares += step * (value - mean)
    return mean, squares / max(1, count - 1)


print(describe([1.0, 2.0, 3.0, 4.0]))
