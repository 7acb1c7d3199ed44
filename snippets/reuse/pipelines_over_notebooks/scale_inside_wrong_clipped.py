# Wrong: cuts off what the training rows do not hold.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    centre, least, most = sum(train) / len(train), min(train), max(train)
    inside = [min(max(value, least), most) for value in test]
    return (
        [(value - centre) / (most - least) for value in train],
        [(value - centre) / (most - least) for value in inside],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
