# Wrong: reads every point, and counts only what it returns.
from math import dist
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
    distances, waiting = [], [tree]
    while waiting:
        _, points, halves = waiting.pop()
        distances += [dist(query, point) for point in points]
        waiting += halves
    return sorted(distances)[:k], k


rng = Random(1)
points = [[rng.random(), rng.random()] for _ in range(2000)]
distances, looked = search(grow(points), [0.5, 0.5], 3)
print(f"distances: {[round(d, 4) for d in distances]}")
print(f"points looked at: {looked}")
