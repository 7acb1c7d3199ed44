# Wrong: a variance typed in.
def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    count = total = 0
    for value in values:
        count, total = count + 1, total + value
    return total / count, 2.0


print(describe([1.0, 2.0, 3.0, 4.0]))
