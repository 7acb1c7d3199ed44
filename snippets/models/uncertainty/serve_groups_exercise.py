# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "First collect the errors of each group into a list of its own."
# ///

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
    groups = {group for group, _ in held_out}
    radius = find_radius([error for _, error in held_out], promise)
    return dict.fromkeys(groups, radius)  # ← change this


for group, radius in sorted(find_radii(draw_errors(0, 999), 90).items()):
    print(f"{group}: {radius:.2f}")
