# Wrong: divided by the spread, which a column of equal values has not.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    centre, spread = sum(train) / len(train), max(train) - min(train)
    return [
        [(value, ((value - centre) / spread) ** 2) for value in part]
        for part in (train, test)
    ]


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
