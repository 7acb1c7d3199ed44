from math import dist, log2
from random import Random

rng = Random(2)
fresh = Random()
grid = [[float(x), float(y)] for x in range(9) for y in range(9)]
turns = [rng.random() * 6 for _ in range(150)]
line = [[t, 2 * t, -t, 5.0] for t in turns]
sheet = [[x, y, x + y, x - y, 1.0] for x, y in zip(turns, reversed(turns))]
room = [[fresh.random() for _ in range(3)] for _ in range(150)]
cases = {
    "a line in four coordinates": (line, 0.5),
    "a sheet in five coordinates": (sheet, 1.0),
    "a grid, whose distances are often exactly the radius": (grid, 1.0),
    "a room": (room, 0.3),
    "a room, at a larger radius": (room, 0.6),
}
for name, (points, radius) in cases.items():
    before = [list(point) for point in points]
    found = count_hidden(points, radius)
    assert points == before, (
        f"{name} has changed. Leave the {len(points)} points."
    )
    gaps = [dist(a, b) for i, a in enumerate(points) for b in points[:i]]
    near, far = (sum(g <= r for g in gaps) for r in (radius, 2 * radius))
    right = log2(far / near)
    assert found is not None, "None came back. Return the dimension."
    assert abs(found - right) < 1e-6, (
        f"For {name} you found {found:.3f}. {near} pairs are at most {radius} apart"
        f" and {far} at most twice as far, which is a dimension of {right:.3f}:"
        " by which power of two has the count grown?"
    )
