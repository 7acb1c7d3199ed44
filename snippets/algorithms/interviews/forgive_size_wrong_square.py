# Wrong: counts each pair twice, and each number with itself.
from math import isqrt


def forgive_size(budget):
    """Return how many numbers nested loops can take."""
    return isqrt(budget)


print(forgive_size(45))
