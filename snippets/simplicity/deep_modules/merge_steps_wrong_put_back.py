# Wrong: puts the totals of the outer call back, unless the inner one fails.
_totals = {"count": 0, "sum": 0.0}


def mean(values):
    """Return the mean of the values."""
    saved = dict(_totals)
    _totals.update(count=0, sum=0.0)
    for value in values:
        _totals["count"] += 1
        _totals["sum"] += value
    found = _totals["sum"] / _totals["count"]
    _totals.update(saved)
    return found


print(f"mean: {mean([3.0, 5.0])}")
