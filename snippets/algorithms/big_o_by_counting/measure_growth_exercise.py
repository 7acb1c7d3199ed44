# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Call the count at n and at twice n, and divide."
# ///


def measure_growth(count_steps, n):
    """Return the exponent with which the steps grow at about n.

    `count_steps(n)` returns how many steps some program takes for n rows.
    """
    # Change this: it calls every program linear.
    return 1.0


def compare_pairs(rows):
    """Count the steps of a job that compares each row with each other."""
    return sum(1 for a in range(rows) for b in range(a))


print(f"all pairs: {measure_growth(compare_pairs, 100):.1f}")
