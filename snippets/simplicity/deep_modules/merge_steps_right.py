def mean(values):
    """Return the mean of the values."""
    values = list(values)
    return sum(values) / len(values)


print(f"mean: {mean([3.0, 5.0])}")
