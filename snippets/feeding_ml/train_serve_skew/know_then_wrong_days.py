# Wrong: days with a call are counted, and not calls.
def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day."""
    return len({made for c, made in calls if c == customer and made < day})


print(calls_known([("ann", 1), ("bob", 2), ("ann", 5)], "ann", 5))
