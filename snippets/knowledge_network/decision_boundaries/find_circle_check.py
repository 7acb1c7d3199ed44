from math import cos, sin
from random import random

for a, b, c, d in (
    (0, 0, -8, 4.5),
    (-4, 2, 1, 1),
    (3, 7, -2, 5),
    (1 + random(), random(), 0.5, -3 * random() - 1),
):
    told = find_circle(a, b, c, d)
    assert told, (
        f"For the weights {a:g}, {b:g}, {c:g} and {d:g} you return {told}. There is"
        " a circle: return its x, its y and its radius."
    )
    x, y, radius = told
    assert radius > 0, (
        f"Your radius is {radius}, and it has to be positive. Take the positive root."
    )
    for angle in range(6):
        u, v = x + radius * cos(angle), y + radius * sin(angle)
        total = a * u + b * v + c * (u * u + v * v) + d
        assert abs(total) < 1e-6, (
            f"For the weights {a:g}, {b:g}, {c:g} and {d:g} the sum is {total:.3g} at a"
            " point of your circle, and it should be 0. Divide by the third weight,"
            " and complete the squares in x and in y."
        )
for weights, what in (
    ((1, -2, 0, 3), "a line: the third weight is 0"),
    ((0, 0, 0, 0), "everywhere"),
    ((0, 0, 1, 0), "one point: the radius would be 0"),
    ((2, 0, 1, 1), "one point: the radius would be 0"),
    ((2, -2, 1, 5), "nowhere: the square of the radius would be negative"),
    ((0, 0, 2, 5), "nowhere: the square of the radius would be negative"),
    ((0, 0, -2, -5), "nowhere: the square of the radius would be negative"),
):
    told = find_circle(*weights)
    assert told is None, (
        f"For the weights {weights} the sum is zero on {what}. You return {told}"
        " and not None. Test the square of the radius before you take its root."
    )
