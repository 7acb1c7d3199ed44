# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: another shuffle of as many numbers is as far from being in order"
# [tool.snippet.bands]
# "100 numbers, loop over kernel" = [0.2, 6]
# "1,000 numbers, loop over kernel" = [2, 50]
# "10,000 numbers, loop over kernel" = [6, 150]
# "300,000 numbers, loop over kernel" = [8, 900]
# "300,000 numbers, loop over conversion and kernel" = [0.2, 5]
# "one number of 300,000 over one of 1,000" = [0.6, 20]
# "the same, shuffled" = [1.5, 200]
# ///

import random
from timeit import repeat

import numpy as np


def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x * x
    return total


def kernel(numbers):
    """Return the sum of squares of an array, in two calls to NumPy."""
    return (numbers * numbers).sum()


def clock(function, numbers):
    """Return the shortest time that a function takes for each number."""
    calls = max(1, 5_000 // len(numbers))
    times = repeat(lambda: function(numbers), number=calls, repeat=5)
    return min(times) / calls / len(numbers)


one, ratios = {}, {}
# region core
for size in (100, 1_000, 10_000, 300_000):
    boxes = [n / 7 for n in range(size)]
    one[size], alone = clock(loop, boxes), clock(kernel, np.array(boxes))
    ratios[f"{size:,} numbers, loop over kernel"] = one[size] / alone
# endregion
both = clock(lambda numbers: kernel(np.array(numbers)), boxes)
ratios["300,000 numbers, loop over conversion and kernel"] = one[size] / both
ratios["one number of 300,000 over one of 1,000"] = one[size] / one[1_000]
# region core
random.Random(0).shuffle(boxes)
ratios["the same, shuffled"] = clock(loop, boxes) / one[1_000]
# endregion
for name, ratio in ratios.items():
    print(f"{name}: about {float(f'{ratio:.1g}'):g} times")
