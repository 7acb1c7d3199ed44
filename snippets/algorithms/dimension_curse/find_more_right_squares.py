from heapq import heappop, heappush
from math import inf, sqrt
from operator import itemgetter
from random import Random


def grow(points):
    """Return a tree: a box, its points if they are few, else two halves."""
    box = [(min(side), max(side)) for side in zip(*points)]
    if len(points) <= 8:
        return box, points, []
    widest = max(range(len(box)), key=lambda k: box[k][1] - box[k][0])
    order, half = sorted(points, key=itemgetter(widest)), len(points) // 2
    return box, [], [grow(order[:half]), grow(order[half:])]


def measure(query, point):
    """Return the squared distance."""
    return sum((x - y) ** 2 for x, y in zip(query, point))


def search(tree, query, k):
    """Return the k smallest distances, in order, and the points looked at."""
    found, looked, waiting = [], 0, [(0, tree)]
    while waiting:
        near, (_, points, halves) = heappop(waiting)
        if near >= (found[k - 1] if len(found) >= k else inf):
            break
        looked += len(points)
        found = sorted(found + [measure(query, p) for p in points])[:k]
        for half in halves:
            closest = [min(max(x, a), b) for x, (a, b) in zip(query, half[0])]
            heappush(waiting, (measure(query, closest), half))
    return [sqrt(square) for square in found], looked


rng = Random(1)
points = [[rng.random(), rng.random()] for _ in range(2000)]
distances, looked = search(grow(points), [0.5, 0.5], 3)
print(f"distances: {[round(d, 4) for d in distances]}")
print(f"points looked at: {looked}")
