# Wrong: reads the values twice, and a generator is empty the second time.
def mean(values):
    """Return the mean of the values."""
    return sum(values) / sum(1 for _ in values)


print(f"mean: {mean([3.0, 5.0])}")
