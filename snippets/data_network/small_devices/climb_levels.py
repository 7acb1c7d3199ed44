# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the worst of 20 days"
# [tool.snippet.knobs]
# PART = { label = "part of the range in use", choices = [0.01, 0.03, 0.1, 1.0] }
# ///

import random
from array import array
from math import pi, sin
from statistics import median

PART = 0.01  # of the range of a 16-bit converter
N, LEVELS, K = 8_640, 6, 340  # 6 levels of 340 cells, and 6 fill marks

found = {"sketch": [], "counters": []}
for rng in map(random.Random, range(20)):
    level = rng.uniform(0.35, 0.65)
    wave = [level + PART * 0.2 * sin(2 * pi * i / N) for i in range(N)]
    day = [int(2**16 * rng.gauss(x, PART * 0.02)) for x in wave]
    counters = array("I", bytes(4 * 1024))
    cells, used = array("H", bytes(2 * LEVELS * K)), array("H", [0] * LEVELS)
    for reading in day:
        counters[reading // 64] += 1
        # region core
        cells[used[0]], used[0], at = reading, used[0] + 1, 0
        while used[at] == K:  # a full level: sort it, every other one climbs
            full, above = (
                slice(at * K, (at + 1) * K),
                (at + 1) * K + used[at + 1],
            )
            climb = sorted(cells[full])[rng.random() < 0.5 :: 2]
            cells[above : above + K // 2] = array("H", climb)
            used[at], used[at + 1], at = 0, used[at + 1] + K // 2, at + 1
        # endregion
    sketch = [
        c for i in range(LEVELS) for c in cells[i * K :][: used[i]] * 2**i
    ]
    table = [64 * i + 32 for i, n in enumerate(counters) for _ in range(n)]
    for off, values in zip(found.values(), (sketch, table)):
        answer = sorted(values)[(len(values) - 1) // 2]
        below, upto = (sum(r < answer + up for r in day) / N for up in (0, 1))
        off.append(100 * max(0, below - 0.5, 0.5 - upto))
for name, off in found.items():
    print(f"{name}, 50%: {median(off):.2f} points off")
    print(f"{name}, 50%, worst day: {max(off):.2f} points")
print(f"bytes of the sketch: {2 * (len(cells) + len(used)):,}")
