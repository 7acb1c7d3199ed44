# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "How many pairs do two numbers have, three, four? What does one more add?"
# ///


def forgive_size(budget):
    """Return how many numbers nested loops can take within a budget of pairs.

    They look at each pair of different places once, until they are through.
    """
    # Change this: it takes one step for each number.
    return budget


print(forgive_size(45))
