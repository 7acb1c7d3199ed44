from itertools import pairwise, product
from random import Random

rng = Random()
cases = {
    "all of 4 rows by 6": ((4, 6), (24, 4)),
    "the transpose": ((6, 4), (4, 24)),
    "half the columns": ((4, 3), (24, 4)),
    "every other column": ((4, 3), (24, 8)),
    "all, backwards": ((4, 6), (-24, -4)),
    "all, each row backwards": ((4, 6), (24, -4)),
    "one column": ((4, 1), (24, 4)),
    "one row, repeated": ((3, 6), (0, 4)),
    "one number, repeated": ((3, 5), (0, 0)),
    "windows of 3": ((22, 3), (4, 4)),
    "a single axis": ((7,), (12,)),
    "a cube": ((2, 3, 4), (48, 16, 4)),
    "pairs of cubes, with a gap between pairs": (
        (2, 2, 3, 4),
        (240, 48, 16, 4),
    ),
    "a cube with its first axes swapped": ((3, 2, 4), (16, 48, 4)),
    "a cube with its last axes swapped": ((2, 4, 3), (48, 4, 16)),
}
for k in range(200):
    axes = rng.choice((2, 3, 3, 4))
    sizes, step, steps = [rng.randint(1, 4) for _ in range(axes)], 4, []
    for n in reversed(sizes):
        steps.insert(0, rng.choice((step, step, step, -step)))
        step *= n + rng.choice((0, 0, 1))
    order = rng.sample(range(axes), axes) if k % 2 else range(axes)
    moved = tuple(sizes[i] for i in order), tuple(steps[i] for i in order)
    cases[f"shape {moved[0]} with strides {moved[1]}"] = moved
for name, (shape, strides) in cases.items():
    axes = [[k * step for k in range(n)] for n, step in zip(shape, strides)]
    places = [sum(offsets) for offsets in product(*axes)]
    right = len({b - a for a, b in pairwise(places)}) > 1
    found = needs_copy(shape, strides)
    assert bool(found) == right, (
        f"For {name} you returned {found}. Its numbers lie at {places[:7]} and so"
        f" on: is each step as long as the one before, so that one stride will do?"
    )
