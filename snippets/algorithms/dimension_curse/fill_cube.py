# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

from math import dist, log2
from random import Random

SEED = 0
rng = Random(SEED)
print(f"cuts from 4,000 points down to 8: {log2(4000 / 8):.0f}")
# region core
for d in (2, 8, 16, 32):
    edge = (1 / 4000) ** (1 / d)
    print(f"edge for one point of 4,000, {d} coordinates: {edge:.0%}")
    points = [[rng.random() for _ in range(d)] for _ in range(4020)]
    gaps = [[dist(q, p) for p in points[20:]] for q in points[:20]]
    nearest, farthest = sum(map(min, gaps)), sum(map(max, gaps))
    print(f"nearest over farthest, {d} coordinates: {nearest / farthest:.1%}")
# endregion
