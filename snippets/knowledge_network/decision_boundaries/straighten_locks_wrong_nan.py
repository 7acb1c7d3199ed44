# Wrong: not a number, so that no comparison finds a mistake.
def third_column(front, back):
    """Return one more number for a lock with two doors, each near -1 or 1."""
    return float("nan")


for front, back in (-0.9, -1.1), (-1.0, 0.8), (1.2, -0.7), (0.9, 1.0):
    print(front, back, round(third_column(front, back), 2))
