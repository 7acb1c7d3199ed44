# Wrong: the spread of one example, typed in.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    centre = sum(train) / len(train)
    return (
        [(value - centre) / 4.0 for value in train],
        [(value - centre) / 4.0 for value in test],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
