# Wrong: keeps the values in a list.
def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    data = list(values)
    mean = sum(data) / len(data)
    return mean, sum((value - mean) ** 2 for value in data) / len(data)


print(describe([1.0, 2.0, 3.0, 4.0]))
