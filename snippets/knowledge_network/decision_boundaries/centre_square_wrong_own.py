# Wrong: each list has its own centre.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    rows = []
    for values in (train, test):
        centre = sum(values) / max(1, len(values))
        rows.append([(value, (value - centre) ** 2) for value in values])
    return rows


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
