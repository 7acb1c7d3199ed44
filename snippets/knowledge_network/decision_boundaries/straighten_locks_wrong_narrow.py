# Wrong: doors that stand well inside their corner get nothing.
def third_column(front, back):
    """Return one more number for a lock with two doors, each near -1 or 1."""
    if abs(front) < 0.9 or abs(back) < 0.9:
        return 0.0
    return front * back


for front, back in (-0.9, -1.1), (-1.0, 0.8), (1.2, -0.7), (0.9, 1.0):
    print(front, back, round(third_column(front, back), 2))
