# Wrong: takes the k nearest of the leaf that held the nearest.
from heapq import heappop, heappush
from math import dist, inf
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


def search(tree, query, k):
    """Return the k smallest distances, in order, and the points looked at."""
    best = [inf] * k
    looked, waiting = 0, [(0, tree)]
    while waiting and waiting[0][0] < best[-1]:
        _, points, halves = heappop(waiting)[1]
        looked += len(points)
        near = sorted(dist(query, p) for p in points)[:k]
        best = min(best, near) if near else best
        for half in halves:
            closest = [min(max(x, a), b) for x, (a, b) in zip(query, half[0])]
            heappush(waiting, (dist(query, closest), half))
    return best, looked


rng = Random(1)
points = [[rng.random(), rng.random()] for _ in range(2000)]
distances, looked = search(grow(points), [0.5, 0.5], 3)
print(f"distances: {[round(d, 4) for d in distances]}")
print(f"points looked at: {looked}")
