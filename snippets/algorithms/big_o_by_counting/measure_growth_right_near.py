from math import log


def measure_growth(count_steps, n):
    """Bracket n: from n to the size above it by a half."""
    near = n + max(1, n // 2)
    return log(count_steps(near) / count_steps(n), near / n)


print(f"all pairs: {measure_growth(lambda n: n * (n - 1) // 2, 100):.1f}")
