def mean(values):
    """Return the mean of the values, which are read once."""
    # Local names: two calls at the same time cannot meet in them.
    count, total = 0, 0.0
    for value in values:
        count += 1
        total += value
    return total / count


print(f"mean: {mean([3.0, 5.0])}")
