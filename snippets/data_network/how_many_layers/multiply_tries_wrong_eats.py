# Wrong: empties the caller's list.
def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    attempts = 1
    while tries:
        attempts *= tries.pop()
    return attempts


print(multiply_tries([2, 1, 3, 5]))
