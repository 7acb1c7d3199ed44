# Wrong: allows the total to be a hundredth short.
def count_steps(step, goal):
    """Allows the total to be a hundredth short."""
    total, steps = 0.0, 0
    while total < goal - 0.01:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
