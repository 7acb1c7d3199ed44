# Wrong: scales the test rows by themselves.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""

    def alone(values):
        centre = sum(values) / len(values)
        spread = max(values) - min(values) or 1
        return [(value - centre) / spread for value in values]

    return alone(train), alone(test)


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
