# Wrong: an array without boxes keeps all values all the same.
from array import array


def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    data = array("d", values)
    mean = sum(data) / len(data)
    return mean, sum((value - mean) ** 2 for value in data) / len(data)


print(describe([1.0, 2.0, 3.0, 4.0]))
