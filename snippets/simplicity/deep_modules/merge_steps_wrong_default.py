# Wrong: keeps one list between calls, so each call adds to the last.
from functools import partial


def _mean(seen, values):
    """Return the mean of the values."""
    seen.extend(values)
    return sum(seen) / len(seen)


mean = partial(_mean, [])
print(f"mean: {mean([3.0, 5.0])}")
