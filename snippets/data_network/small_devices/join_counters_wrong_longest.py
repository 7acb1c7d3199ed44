# Wrong: returns the most frequent reading.


def join_counters(mine, yours, percent):
    """Return the least reading with that percentage of all at or below it.

    `mine[r]` and `yours[r]` say how often each device read the number r.
    """
    # Counters add up as if all readings had gone to one device.
    added = [a + b for a, b in zip(mine, yours)]
    return added.index(max(added))


print(f"median of 0, 0, 3: {join_counters([2, 0, 0, 0], [0, 0, 0, 1], 50)}")
