# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "list, loop over kernel" = [8, 150]
# "10 floats, kernel over loop" = [1.5, 60]
# ///

from timeit import repeat

import numpy as np


def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x * x
    return total


# region core
def kernel(numbers):
    """Return the sum of squares of an array, in two calls to NumPy."""
    return (numbers * numbers).sum()


# endregion
def clock(function, numbers):
    """Return the shortest time that a function takes, in seconds."""
    calls = 20_000 // len(numbers)  # a clock is too coarse for a short call
    times = repeat(lambda: function(numbers), number=calls, repeat=30)
    return min(times) / calls


# region core
boxes = [n / 7 for n in range(20_000)]
packed, slow = np.array(boxes), clock(loop, boxes)
ratios = {
    "list, loop over kernel": slow / clock(kernel, packed),
    "10 floats, kernel over loop": clock(kernel, packed[:10])
    / clock(loop, boxes[:10]),
}
# endregion
for name, ratio in ratios.items():
    print(f"{name}: about {float(f'{ratio:.1g}'):g} times")
