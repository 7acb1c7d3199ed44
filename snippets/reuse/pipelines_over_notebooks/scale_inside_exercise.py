# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask of each number that is computed here from which rows it comes."
# ///


def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1.

    The centre is a mean and the spread is the distance from least to largest,
    both as a pipeline would know them: from the rows it learns from. Those are
    not all the same.
    """
    # Change this: the test rows have a say in how the training rows look.
    values = train + test
    centre = sum(values) / len(values)
    spread = max(values) - min(values)
    return (
        [(value - centre) / spread for value in train],
        [(value - centre) / spread for value in test],
    )


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
print([round(value, 2) for value in train])
print([round(value, 2) for value in test])
