import math
import random
from itertools import groupby


def draw_errors(seed, rows):
    """Return pairs of a group and an absolute error: group B is harder."""
    rng = random.Random(seed)
    return [
        (group, abs(rng.gauss(0, {"A": 1, "B": 3}[group])))
        for group in rng.choices("AB", weights=(9, 1), k=rows)
    ]


def find_radius(errors, promise):
    """Return the radius that `promise` per cent of new errors stay within."""
    rank = -(-promise * (len(errors) + 1) // 100)
    return sorted(errors)[rank - 1] if rank <= len(errors) else math.inf


def find_radii(held_out, promise):
    """Return for each group a radius that keeps `promise` per cent in it."""
    radii = {}
    ordered = sorted(held_out, key=lambda pair: str(pair[0]))
    for group, pairs in groupby(ordered, key=lambda pair: pair[0]):
        errors = sorted(error for _, error in pairs)
        # Errors that stand for infinity fill up what is missing.
        rank = math.ceil(promise * (len(errors) + 1) / 100)
        radii[group] = [*errors, math.inf][min(rank, len(errors) + 1) - 1]
    return radii


for group, radius in sorted(find_radii(draw_errors(0, 999), 90).items()):
    print(f"{group}: {radius:.2f}")
