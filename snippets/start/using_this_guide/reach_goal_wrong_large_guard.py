# Wrong: the guard against an endless loop is larger, and ends long ones all the same.
def count_steps(step, goal):
    """Count in thousandths, and give up after 10,000 steps."""
    step, goal = round(1000 * step), round(1000 * goal)
    total, steps = 0, 0
    while total < goal and steps < 10_000:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
