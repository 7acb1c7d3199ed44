# Wrong: the rows to be judged help to set the centre.
def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    centre = sum(train + test) / len(train + test)
    return (
        [(value, (value - centre) ** 2) for value in train],
        [(value, (value - centre) ** 2) for value in test],
    )


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
