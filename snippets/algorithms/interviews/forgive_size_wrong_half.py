# Wrong: halves the square, and forgets that no number pairs with itself.
from math import isqrt


def forgive_size(budget):
    """Return how many numbers nested loops can take."""
    return isqrt(2 * budget)


print(forgive_size(45))
