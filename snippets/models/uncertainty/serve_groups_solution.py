import math
import random


def draw_errors(seed, rows):
    """Return pairs of a group and an absolute error: group B is harder."""
    rng = random.Random(seed)
    names, spread = rng.choices("AB", weights=(9, 1), k=rows), {"A": 1, "B": 3}
    return [(name, abs(rng.gauss(0, spread[name]))) for name in names]


def find_radius(errors, promise):
    """Return the radius that `promise` per cent of new errors stay within."""
    rank = -(-promise * (len(errors) + 1) // 100)
    return sorted(errors)[rank - 1] if rank <= len(errors) else math.inf


def find_radii(held_out, promise):
    """Return for each group a radius that keeps `promise` per cent in it."""
    errors = {}
    for group, error in held_out:
        errors.setdefault(group, []).append(error)
    # Within a group, a new row's rank among the old ones is again fair.
    return {group: find_radius(own, promise) for group, own in errors.items()}


for group, radius in sorted(find_radii(draw_errors(0, 999), 90).items()):
    print(f"{group}: {radius:.2f}")
