# Wrong: the calls of all customers.
def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day."""
    return sum(made < day for _, made in calls)


print(calls_known([("ann", 1), ("bob", 2), ("ann", 5)], "ann", 5))
