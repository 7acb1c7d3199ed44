from itertools import combinations
from math import cos, dist, log2, sin


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius."""
    pairs = [dist(a, b) for a, b in combinations(points, 2)]
    near = sum(gap <= radius for gap in pairs)
    far = sum(gap <= 2 * radius for gap in pairs)
    # Twice the radius catches 2 ** dimension times the pairs.
    return log2(far / near)


coil = [[cos(k / 20), sin(k / 20), k / 20] for k in range(200)]
print(f"a coil in a room: {count_hidden(coil, 0.2):.1f}")
