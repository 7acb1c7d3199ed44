# Wrong: says 0 for no values, which no caller can tell from a mean.
def mean(values):
    """Return the mean of the values."""
    values = list(values)
    return sum(values) / (len(values) or 1)


print(f"mean: {mean([3.0, 5.0])}")
