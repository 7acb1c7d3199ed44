from math import prod


def multiply_tries(tries):
    """Return how many attempts reach a database that is down.

    `tries` says for each layer, from the top down, how often it asks the one
    below in all before it gives up. The lowest asks the database.
    """
    # Each try of a layer sets off all the tries of the layer below.
    return prod(tries)


print(multiply_tries([2, 1, 3, 5]))
