# Wrong: the factor, not its power of two.
from itertools import combinations
from math import dist


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius."""
    gaps = [dist(a, b) for a, b in combinations(points, 2)]
    return sum(g <= 2 * radius for g in gaps) / sum(g <= radius for g in gaps)
