# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask of each call two things: whose it is, and whether its day was over."
# ///


def calls_known(calls, customer, day):
    """Return how many calls of a customer are known on the morning of a day.

    `calls` holds pairs of customer and day of the call, in any order. A call
    is known from the day after it was made.
    """
    # Change this: it counts what the table holds today.
    return sum(caller == customer for caller, _ in calls)


calls = [("ann", 1), ("bob", 2), ("ann", 5), ("ann", 9), ("bob", 9)]
for day in 5, 10:
    print(f"day {day}: {calls_known(calls, 'ann', day)} calls of ann known")
