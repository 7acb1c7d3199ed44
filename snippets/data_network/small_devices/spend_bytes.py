# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the worst of 20 days"
# [tool.snippet.knobs]
# SIZE = { label = "bytes of the others", choices = [512, 1024, 2048, 4096] }
# ///

import random
from array import array
from bisect import bisect_left, bisect_right
from math import ceil, pi, sin
from statistics import median

SIZE = 4096  # bytes for the last readings, and for the sample
N = 8_640  # a reading every ten seconds, for a day


def grade(day, answer, share):
    """Return how many points of rank the answer is off; `day` is sorted."""
    below, upto = bisect_left(day, answer) / N, bisect_right(day, answer) / N
    return 100 * max(0, below - share, share - upto)


off = {}
for rng in map(random.Random, range(20)):
    level = rng.uniform(0.35, 0.65)
    wave = [level + 0.2 * sin(2 * pi * i / N) for i in range(N)]
    day = [int(1024 * rng.gauss(x, 0.02)) for x in wave]
    # region core
    counters = array("I", bytes(4 * 1024))
    sample = array("H", day[: SIZE // 2 - 2])  # four bytes are for `seen`
    for seen, reading in enumerate(day):
        counters[reading] += 1
        place = int(rng.random() * (seen + 1))
        if place < len(sample) <= seen:
            sample[place] = reading
    # endregion
    kept = {"last readings": day[-SIZE // 2 :], "random sample": sample}
    kept["counters"] = [r for r in range(1024) for _ in range(counters[r])]
    day.sort()
    for name, cells in kept.items():
        for share in (0.5, 0.99):
            answer = sorted(cells)[ceil(share * len(cells)) - 1]
            off.setdefault((name, share), []).append(grade(day, answer, share))
for (name, share), errors in off.items():
    print(f"{name}, {share:.0%}: {median(errors):.2f} points off")
    print(f"{name}, {share:.0%}, worst day: {max(errors):.2f} points")
print("closest:", min(off, key=lambda key: max(off[key]))[0])
