def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day.

    `calls` holds pairs of customer and day of the call, in any order. A call
    is known from the day after it was made.
    """
    # The table has grown since. Training rows have to be computed as of their
    # own day, or they contain what nobody could know.
    return sum(caller == customer and made < day for caller, made in calls)


calls = [("ann", 1), ("bob", 2), ("ann", 5), ("ann", 9), ("bob", 9)]
for day in 5, 10:
    print(f"day {day}: {calls_known(calls, 'ann', day)} calls of ann known")
