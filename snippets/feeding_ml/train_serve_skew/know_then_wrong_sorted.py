# Wrong: stops at the first later call, as if the table were in order.
def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day."""
    known = 0
    for caller, made in calls:
        if made >= day:
            break
        known += caller == customer
    return known


print(calls_known([("ann", 1), ("bob", 2), ("ann", 5)], "ann", 5))
