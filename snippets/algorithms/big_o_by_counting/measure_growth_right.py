from math import log


def measure_growth(count_steps, n):
    """Return the slope between two sizes on logarithmic axes."""
    small, large = n, 3 * n
    rise = log(count_steps(large)) - log(count_steps(small))
    return rise / (log(large) - log(small))


print(f"all pairs: {measure_growth(lambda n: n * (n - 1) // 2, 100):.1f}")
