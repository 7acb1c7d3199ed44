# Wrong: the exponent from one row to n, not near n.
from math import log


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n."""
    return log(count_steps(max(n, 2)) / count_steps(1), max(n, 2))


print(f"all pairs: {measure_growth(lambda n: n * n, 100):.1f}")
