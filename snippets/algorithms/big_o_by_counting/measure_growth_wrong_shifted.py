# Wrong: the next row, taken for a doubling.
from math import log2


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n."""
    return log2(count_steps(n + 1) / count_steps(n))


print(f"all pairs: {measure_growth(lambda n: n * n, 100):.1f}")
