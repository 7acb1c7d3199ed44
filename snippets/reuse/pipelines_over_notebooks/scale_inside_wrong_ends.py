# Wrong: takes the first and the last for the least and the largest.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    centre = sum(train) / len(train)
    spread = train[-1] - train[0]
    return (
        [(value - centre) / spread for value in train],
        [(value - centre) / spread for value in test],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
