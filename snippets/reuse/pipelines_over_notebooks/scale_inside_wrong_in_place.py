# Wrong: works in the caller's lists.
def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    centre, spread = sum(train) / len(train), max(train) - min(train)
    for rows in (train, test):
        rows[:] = [(value - centre) / spread for value in rows]
    return train, test


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
