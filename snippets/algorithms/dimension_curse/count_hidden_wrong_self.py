# Wrong: counts each point as its own neighbour.
from math import dist, log2


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius."""
    gaps = [dist(a, b) for a in points for b in points]
    return log2(
        sum(g <= 2 * radius for g in gaps) / sum(g <= radius for g in gaps)
    )
