def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1.

    The centre is a mean and the spread is the distance from least to largest,
    both as a pipeline would know them: from the rows it learns from. Those are
    not all the same.
    """
    # Both numbers come from the training rows. The test rows are treated as a
    # stranger's row would be: by what is known already.
    centre = sum(train) / len(train)
    spread = max(train) - min(train)
    return (
        [(value - centre) / spread for value in train],
        [(value - centre) / spread for value in test],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
print([round(value, 2) for value in train])
print([round(value, 2) for value in test])
