def join_counters(mine, yours, percent):
    """Take away from what is needed until nothing of it is left."""
    needed = percent * (sum(mine) + sum(yours))
    reading = -1
    while needed > 0:
        reading += 1
        needed -= 100 * (mine[reading] + yours[reading])
    return reading


print(f"median of 0, 0, 3: {join_counters([2, 0, 0, 0], [0, 0, 0, 1], 50)}")
