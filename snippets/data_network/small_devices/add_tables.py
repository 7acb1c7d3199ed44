# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the range of 20 sets of devices"
# ///

import random
from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate
from math import ceil

DEVICES, N = 20, 864  # readings of each


def find_percentile(counters):
    """Return the least code with 99% of the readings at or below it."""
    passed = list(accumulate(counters))
    return bisect_left(passed, ceil(0.99 * passed[-1]))


averaged, added = [], []
for rng in map(random.Random, range(20)):
    every, answers, total = [], [], [0] * 1024
    for _ in range(DEVICES):
        level = rng.uniform(0.3, 0.7)  # each device stands elsewhere
        codes = [int(1024 * rng.gauss(level, 0.04)) for _ in range(N)]
        counters = array("I", bytes(4 * 1024))
        # region core
        for code in codes:
            counters[code] += 1
        answers.append(find_percentile(counters))
        total = list(map(int.__add__, total, counters))
        # endregion
        every = sorted(every + codes)
    pairs = (averaged, sum(answers) / DEVICES), (added, find_percentile(total))
    for off, answer in pairs:
        below, upto = bisect_left(every, answer), bisect_right(every, answer)
        shares = below / len(every) - 0.99, 0.99 - upto / len(every)
        off.append(100 * max(0, *shares))
low, high = min(averaged), max(averaged)
print(f"answers averaged: {low:.0f} to {high:.0f} points off")
print(f"counters added: {max(added):.1f} points off at most")
