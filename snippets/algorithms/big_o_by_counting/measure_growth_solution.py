from math import log2


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n.

    `count_steps(n)` returns how many steps some program takes for n rows.
    """
    # The count is multiplied by 2 ** exponent when the size doubles.
    return log2(count_steps(2 * n) / count_steps(n))


def compare_pairs(rows):
    """Count the steps of a job that compares each row with each other."""
    return sum(1 for a in range(rows) for b in range(a))


print(f"all pairs: {measure_growth(compare_pairs, 100):.1f}")
