import random


def draw_errors(seed, rows):
    """Return pairs of a group and an absolute error: group B is harder."""
    rng = random.Random(seed)
    return [
        (group, abs(rng.gauss(0, {"A": 1, "B": 3}[group])))
        for group in rng.choices("AB", weights=(9, 1), k=rows)
    ]


def find_radii(held_out, promise):
    """Return a radius for each group that keeps `promise` per cent in it."""
    radii = {}
    for name in "AB":
        # Within a group, a new row's rank among the old ones is again fair.
        errors = sorted(error for group, error in held_out if group == name)
        radii[name] = errors[-(-promise * (len(errors) + 1) // 100) - 1]
    return radii


for group, radius in find_radii(draw_errors(0, 999), 90).items():
    print(f"{group}: {radius:.2f}")
