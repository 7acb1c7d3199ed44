# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# POINTS = { label = "points", range = [500, 4000], step = 500 }
# ///

from heapq import heappop, heappush
from math import dist, inf
from random import Random

SEED = 0
POINTS = 4000


def grow(points):
    """Return a tree: a box, its points if they are few, else two halves."""
    box = [(min(side), max(side)) for side in zip(*points)]
    if len(points) <= 8:
        return box, points, []
    widest = max(range(len(box)), key=lambda k: box[k][1] - box[k][0])
    order, half = sorted(points, key=lambda p: p[widest]), len(points) // 2
    return box, [], [grow(order[:half]), grow(order[half:])]


# region core
def search(tree, query):
    """Count the points and the boxes that a search for the nearest measures."""
    best, distances, boxes, waiting = inf, 0, 0, [(0, tree)]
    while waiting and waiting[0][0] < best:
        _, points, halves = heappop(waiting)[1]
        distances, boxes = distances + len(points), boxes + len(halves)
        best = min([best, *(dist(query, p) for p in points)])
        for half in halves:
            sides = zip(query, half[0])
            edge = [a if x < a else b if x > b else x for x, (a, b) in sides]
            heappush(waiting, (dist(query, edge), half))
    return distances, boxes


# endregion
rng = Random(SEED)
print(f"points: {POINTS:,}")
for d in (2, 4, 8, 16, 32):
    points = [[rng.random() for _ in range(d)] for _ in range(POINTS + 20)]
    tree = grow(points[20:])
    distances, boxes = zip(*(search(tree, query) for query in points[:20]))
    print(f"{d} coordinates, distances: {sum(distances) / 20:,.0f}")
    print(f"{d} coordinates, boxes: {sum(boxes) / 20:,.0f}")
