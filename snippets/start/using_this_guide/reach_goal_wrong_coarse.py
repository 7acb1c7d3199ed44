# Wrong: rounds the total to one decimal.
def count_steps(step, goal):
    """Rounds the total to one decimal."""
    total, steps = 0.0, 0
    while round(total, 1) < goal:
        total += step
        steps += 1
    return steps


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
