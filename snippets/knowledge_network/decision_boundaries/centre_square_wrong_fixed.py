# Wrong: the centre is typed in, so another unit has another one.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    return (
        [(value, (value - 20) ** 2) for value in train],
        [(value, (value - 20) ** 2) for value in test],
    )


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
