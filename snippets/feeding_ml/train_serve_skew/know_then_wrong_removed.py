# Wrong: what is not known yet is taken out of the caller's table.
def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day."""
    calls[:] = [call for call in calls if call[1] < day]
    return sum(caller == customer for caller, _ in calls)


print(calls_known([("ann", 1), ("bob", 2), ("ann", 5)], "ann", 5))
