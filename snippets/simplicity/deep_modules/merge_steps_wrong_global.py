# Wrong: one table for all calls, and the values are gathered before it starts.
totals = {"count": 0, "sum": 0.0}


def mean(values):
    """Return the mean of the values."""
    values = list(values)
    totals.update(count=0, sum=0.0)
    for value in values:
        totals["count"] += 1
        totals["sum"] += value
    return totals["sum"] / totals["count"]


print(f"mean: {mean([3.0, 5.0])}")
