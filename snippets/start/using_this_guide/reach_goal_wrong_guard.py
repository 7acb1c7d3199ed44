# Wrong: still gives up after a thousand steps.
def count_steps(step, goal):
    """Still gives up after a thousand steps."""
    total, steps = 0.0, 0
    while total < goal - 1e-9 and steps < 1_000:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
