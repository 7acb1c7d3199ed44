# Wrong: a distance, and not its square.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    centre = sum(train) / len(train)
    return (
        [(value, abs(value - centre)) for value in train],
        [(value, abs(value - centre)) for value in test],
    )


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
