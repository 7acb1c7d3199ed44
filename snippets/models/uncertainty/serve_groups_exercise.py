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
    errors = sorted(error for group, error in held_out)
    radius = errors[-(-promise * (len(errors) + 1) // 100) - 1]
    return dict.fromkeys("AB", radius)  # ← change this


for group, radius in find_radii(draw_errors(0, 999), 90).items():
    print(f"{group}: {radius:.2f}")
