# Wrong: stops past the goal only, and ten steps of a tenth fall short of one.
def count_steps(step, goal):
    """Stops past the goal only, and ten steps of a tenth fall short of one."""
    total, steps = 0.0, 0
    while total < goal:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
