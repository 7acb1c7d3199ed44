# Wrong: leaves the nearer pairs out of the larger count.
from itertools import combinations
from math import dist, log2


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius."""
    gaps = [dist(a, b) for a, b in combinations(points, 2)]
    near = sum(g <= radius for g in gaps)
    return log2(sum(radius < g <= 2 * radius for g in gaps) / near)
