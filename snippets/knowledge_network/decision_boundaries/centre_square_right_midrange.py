def add_square(train, test):
    """Return both lists as rows of (value, square), for a straight model."""
    centre = (min(train) + max(train)) / 2

    def widen(values):
        return [[value, (value - centre) ** 2] for value in values]

    return widen(train), widen(test)


print("squares, Celsius:", add_square([18.0, 20.0, 22.0], [])[0])
