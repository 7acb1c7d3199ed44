# Wrong: rounds to the nearest number of steps, which may fall short.
def count_steps(step, goal):
    """Round to the nearest number of steps, which may fall short."""
    return round(goal / step)


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
