# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the shuffle hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "50 numbers, nested loops over hash set" = [3, 60]
# "1,000 numbers, nested loops over hash set" = [80, 2000]
# "nested loops, numbers in a second" = [2000, 30000]
# ///

import random
from functools import partial
from math import sqrt
from timeit import repeat


def nested_loops(numbers, target):
    """Add up each pair."""
    for place, a in enumerate(numbers):
        for b in numbers[:place]:
            if a + b == target:
                return True
    return False


def hash_set(numbers, target):
    """Ask for the partner among the numbers seen so far."""
    seen = set()
    for a in numbers:
        if target - a in seen:
            return True
        seen.add(a)
    return False


for size in (50, 1_000):
    # region core
    even = random.Random(0).sample(range(0, 4 * size, 2), size)
    seconds = []
    for answer in (nested_loops, hash_set):
        runs = repeat(partial(answer, even, 2 * size + 1), number=1, repeat=40)
        seconds.append(min(runs))
    # endregion
    ratio = float(f"{seconds[0] / seconds[1]:.1g}")
    print(
        f"{size:,} numbers, nested loops over hash set: about {ratio:g} times"
    )
most = float(f"{size / sqrt(seconds[0]):.1g}")  # the time grows by the square
print(f"nested loops, numbers in a second: about {most:,.0f}")
