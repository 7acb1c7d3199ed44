# Wrong: takes the median for the mean.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    centre = sorted(train)[len(train) // 2]
    spread = max(train) - min(train)
    return (
        [(value - centre) / spread for value in train],
        [(value - centre) / spread for value in test],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
