# Wrong: the old functions are still there to be called in any order.
totals = {"count": 0, "sum": 0.0}


def start():
    """Forget what was added before."""
    totals.update(count=0, sum=0.0)


def add(value):
    """Add one value."""
    totals["count"] += 1
    totals["sum"] += value


def mean(values):
    """Return the mean of the values."""
    values = list(values)
    return sum(values) / len(values)


print(f"mean: {mean([3.0, 5.0])}")
