# Wrong: leaves the size a float.
from math import floor, sqrt


def forgive_size(budget):
    """Return how many numbers nested loops can take."""
    return float(floor((1 + sqrt(1 + 8 * budget)) / 2))


print(forgive_size(45))
