# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "In which unit are both numbers whole, so that no addition rounds?"
# ///


def count_steps(step, goal):
    """Return how many steps it takes from 0 until the goal is reached.

    Both are written with at most three decimals; the step is more than 0, and
    the goal is 0 or more.
    """
    total, steps = 0.0, 0
    while total != goal and steps < 1_000:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
