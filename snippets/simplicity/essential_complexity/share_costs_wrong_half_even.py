# Wrong: rounds running totals to the nearest, so a half goes down, then up.
from fractions import Fraction
from itertools import accumulate, pairwise


def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights."""
    cent = Fraction(bill, sum(weights))
    edges = [round(cent * edge) for edge in accumulate(weights, initial=0)]
    return [high - low for low, high in pairwise(edges)]


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
