# Wrong: 0.07 * 100 is a little more than 7.
from itertools import accumulate


def join_counters(mine, yours, percent):
    """Return the least reading with that percentage of all at or below it.

    `mine[r]` and `yours[r]` say how often each device read the number r.
    """
    # Counters add up as if all readings had gone to one device.
    added = [a + b for a, b in zip(mine, yours)]
    below = enumerate(accumulate(added))
    return next(r for r, seen in below if seen >= percent / 100 * sum(added))


print(f"median of 0, 0, 3: {join_counters([2, 0, 0, 0], [0, 0, 0, 1], 50)}")
