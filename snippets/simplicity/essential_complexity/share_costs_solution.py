# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.equivalent]
# "accumulate(weights, initial=0) -> accumulate(weights, initial=1)" = "edges move alike"
# "accumulate(weights, initial=0) -> accumulate(weights, initial=-1)" = "edges move alike"
# ///

from itertools import accumulate, pairwise


def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights."""
    total = sum(weights)
    edges = [bill * edge // total for edge in accumulate(weights, initial=0)]
    return [high - low for low, high in pairwise(edges)]


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
