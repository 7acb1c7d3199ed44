# Wrong: counts the retries of each layer, and forgets the first try.
from math import prod


def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    return prod(layer - 1 for layer in tries)


print(multiply_tries([2, 1, 3, 5]))
