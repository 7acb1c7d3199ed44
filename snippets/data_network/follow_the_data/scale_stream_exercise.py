# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Let one loop take each value once, and say what it carries to the next."
# ///


def describe(values):
    """Return mean and variance of the values, which can be read only once.

    There is at least one. The variance is the mean squared distance from the
    mean: divide by the number of values.
    """
    # Change this: the first line leaves nothing for the next two.
    count = sum(1 for _ in values)
    mean = sum(values) / count
    return mean, sum((value - mean) ** 2 for value in values) / count


print(describe([1.0, 2.0, 3.0, 4.0]))
