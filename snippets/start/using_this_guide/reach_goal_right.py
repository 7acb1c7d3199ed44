import math


def count_steps(step, goal):
    """Return how many steps it takes from 0 until the goal is reached."""
    total, steps = 0.0, 0
    # Either a little short of the goal, within rounding, or past it: enough.
    while total < goal and not math.isclose(total, goal, abs_tol=1e-9):
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
