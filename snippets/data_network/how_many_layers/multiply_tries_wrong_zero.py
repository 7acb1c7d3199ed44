# Wrong: a layer that never asks is skipped, where nothing gets past it.
from math import prod


def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    return prod(layer or 1 for layer in tries)


print(multiply_tries([2, 1, 3, 5]))
