# Wrong: ignores that the count has a constant factor.
from math import log


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n."""
    return log(count_steps(n)) / log(n + 1)


print(f"all pairs: {measure_growth(lambda n: n * n, 100):.1f}")
