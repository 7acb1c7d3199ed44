# Wrong: as if each layer tried as often as the first.
def multiply_tries(tries):
    """Return how many attempts reach a database that is down."""
    return tries[0] ** len(tries) if tries else 1


print(multiply_tries([2, 1, 3, 5]))
