def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day."""
    known = 0
    for caller, made in calls:
        if caller == customer and made <= day - 1:
            known += 1
    return known


print(calls_known([("ann", 1), ("bob", 2), ("ann", 5)], "ann", 5))
