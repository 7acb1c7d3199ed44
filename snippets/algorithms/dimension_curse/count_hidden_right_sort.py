from bisect import bisect
from math import cos, dist, log, sin


def count_hidden(points, radius):
    """Sort the distances of all ordered pairs, and look up both radii."""
    gaps = sorted(
        dist(a, b)
        for i, a in enumerate(points)
        for j, b in enumerate(points)
        if i != j
    )
    return log(bisect(gaps, 2 * radius) / bisect(gaps, radius), 2)


coil = [[cos(k / 20), sin(k / 20), k / 20] for k in range(200)]
print(f"a coil in a room: {count_hidden(coil, 0.2):.1f}")
