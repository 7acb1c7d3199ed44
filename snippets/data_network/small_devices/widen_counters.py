# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the worst of 20 days"
# [tool.snippet.knobs]
# PART = { label = "part of the range in use", choices = [0.01, 0.03, 0.1, 1.0] }
# ///

import random
from math import pi, sin
from statistics import median

PART = 0.01  # of the range of a 16-bit converter
N, CELLS = 8_640, 1_022  # of four bytes each, and as many for low and width


def widen(day):
    """Return all readings as counters know them that merge in pairs."""
    low, width, counters = day[0] - CELLS // 2, 1, [0] * CELLS
    # region core
    for reading in day:
        while not low <= reading < low + CELLS * width:
            pairs = zip(counters[::2], counters[1::2])
            merged, room = [a + b for a, b in pairs], [0] * (CELLS // 2)
            counters = merged + room if reading > low else room + merged
            low -= CELLS * width if reading < low else 0
            width *= 2
        counters[(reading - low) // width] += 1
    # endregion
    middles = range(low + width // 2, low + CELLS * width, width)
    return [m for m, count in zip(middles, counters) for _ in range(count)]


for name in ("no spike", "one spike"):
    off = []
    for rng in map(random.Random, range(20)):
        level = rng.uniform(0.35, 0.65)
        wave = [level + PART * 0.2 * sin(2 * pi * i / N) for i in range(N)]
        day = [int(2**16 * rng.gauss(x, PART * 0.02)) for x in wave]
        if name == "one spike":
            day[N // 2] = 2**16 - 1
        answer = widen(day)[(N - 1) // 2]
        below, upto = (sum(r < answer + up for r in day) / N for up in (0, 1))
        off.append(100 * max(0, below - 0.5, 0.5 - upto))
    print(f"{name}, 50%: {median(off):.2f} points off")
    print(f"{name}, 50%, worst day: {max(off):.2f} points")
