def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    attempts = 1
    for layer in reversed(tries):
        attempts = layer * attempts
    return attempts


print(multiply_tries([2, 1, 3, 5]))
