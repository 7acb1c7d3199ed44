# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: it counts wrong results of a calculation, and no guesses"
# draws = "no: it prints the middle and the range of 20 pairs of numbers"
# ///

import random
from cmath import exp, pi
from functools import cache
from statistics import median

N = 1_024  # coefficients of each number
# The points on the unit circle at which the values are taken.
roots = cache(lambda n, s: [exp(s * 2j * pi * k / n) for k in range(n // 2)])


def transform(values, sign):
    """Return the Fourier transform, of half the values at a time."""
    # region core
    if (n := len(values)) == 2:
        return [values[0] + values[1], values[0] - values[1]]
    even, odd = transform(values[::2], sign), transform(values[1::2], sign)
    rows = zip(even, odd, roots(n, sign))
    pairs = [(x, root * y) for x, y, root in rows]
    return [x + y for x, y in pairs] + [x - y for x, y in pairs]
    # endregion


def share_wrong(seed, digits):
    """Return how many per cent of a product's coefficients are wrong."""
    draw = random.Random(seed).randrange
    a, b = ([draw(10**digits) for _ in range(N)] for _ in "ab")
    points = (transform(one + [0] * N, -1) for one in (a, b))
    back = transform([x * y for x, y in zip(*points)], 1)
    # Whole numbers are exact: 12 bytes leave room for each coefficient.
    x, y = (b"".join(c.to_bytes(12, "little") for c in one) for one in (a, b))
    whole = int.from_bytes(x, "little") * int.from_bytes(y, "little")
    room = whole.to_bytes(24 * N, "little")
    parts = (room[i : i + 12] for i in range(0, 24 * N, 12))
    exact = (int.from_bytes(part, "little") for part in parts)
    wrong = [round(c.real / (2 * N)) != e for c, e in zip(back, exact)]
    return 100 * sum(wrong) / (2 * N)


for digits in (6, 7):
    shares = [share_wrong(seed, digits) for seed in range(20)]
    ends = [f"{round(f(shares), -1):.0f}%" for f in (median, min, max)]
    print("{} digits, wrong: {} ({} to {})".format(digits, *ends))
