# Wrong: the factor of a doubling, not its exponent.


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n."""
    return count_steps(2 * n) / count_steps(n)


print(f"all pairs: {measure_growth(lambda n: n * n, 100):.1f}")
