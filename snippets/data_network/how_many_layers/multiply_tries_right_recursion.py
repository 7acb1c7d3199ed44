def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    if not tries:
        return 1.0
    first, *below = tries
    return first * multiply_tries(below)


print(multiply_tries([2, 1, 3, 5]))
