# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 days"
# ///

import random
from array import array
from math import pi, sin
from statistics import median

N, KEPT = 8_640, 10  # a reading every ten seconds, for a day


def keep_largest(readings):
    """Keep the largest in a heap; return it, and how many were let in."""
    heap, entered = array("H", bytes(2 * KEPT)), 0  # the least is in front
    # region core
    for reading in readings:
        if reading > heap[0]:
            entered, at = entered + 1, 0
            while (child := 2 * at + 1) < KEPT:
                child = min(range(child, KEPT)[:2], key=heap.__getitem__)
                if heap[child] >= reading:
                    break
                heap[at], at = heap[child], child
            heap[at] = reading
    # endregion
    return heap, entered


right, let_in = 0, {"shuffled": [], "as they come": []}
for rng in map(random.Random, range(20)):
    wave = [0.5 + 0.2 * sin(2 * pi * i / N) for i in range(N)]
    day = [int(1024 * rng.gauss(x, 0.02)) for x in wave]
    for name, order in ("shuffled", rng.sample(day, N)), ("as they come", day):
        heap, entered = keep_largest(order)
        let_in[name].append(entered)
        right += sorted(heap) == sorted(day)[-KEPT:]
for name, counts in let_in.items():
    print(f"{name}, let in: {median(counts):,.0f}")
    print(f"{name}, range: {min(counts):,} to {max(counts):,}")
print(f"the same ten as by sorting: {right} of 40")
print(f"bytes of the heap: {len(heap) * heap.itemsize}")
print(f"bytes to sort the day: {N * heap.itemsize:,}")
print(f"bytes of the day, packed: {N * 10 // 8:,}")
