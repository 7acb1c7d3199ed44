def mean(values):
    """Return the mean, moved a little by each value."""
    middle, count = next(values := iter(values)), 1
    for value in values:
        count += 1
        middle += (value - middle) / count
    return middle


print(f"mean: {mean([3.0, 5.0])}")
