# Wrong: the first row is the centre, whichever row that is.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    return (
        [(value, (value - train[0]) ** 2) for value in train],
        [(value, (value - train[0]) ** 2) for value in test],
    )


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
