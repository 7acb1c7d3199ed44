# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "root = isqrt(1 + 8 * budget) -> root = isqrt(2 + 8 * budget)" = "8k + 2 is no square"
# ///

from math import isqrt


def forgive_size(budget):
    """Return how many numbers nested loops can take within a budget of pairs.

    They look at each pair of different places once, until they are through.
    """
    # n numbers have n(n - 1)/2 pairs: solve that for n.
    root = isqrt(1 + 8 * budget)
    return (1 + root) // 2


print(forgive_size(45))
