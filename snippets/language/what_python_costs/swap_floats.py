# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "array of NumPy" = [1.5, 20]
# "list of NumPy's floats" = [1.2, 15]
# "array of the standard library" = [0.5, 4]
# "array of NumPy, tolist first" = [0.6, 6]
# ///

from array import array
from timeit import repeat

import numpy as np


def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x * x
    return total


def clock(function, numbers):
    """Return the shortest time that a function takes, in seconds."""
    return min(repeat(lambda: function(numbers), number=1, repeat=30))


boxes = [n / 7 for n in range(20_000)]
packed, plain = np.array(boxes), clock(loop, boxes)
# region core
times = {
    "array of NumPy": clock(loop, packed),
    "list of NumPy's floats": clock(loop, list(packed)),
    "array of the standard library": clock(loop, array("d", boxes)),
    "array of NumPy, tolist first": clock(lambda a: loop(a.tolist()), packed),
}
# endregion
for name, time in times.items():
    print(f"{name}: about {float(f'{time / plain:.1g}'):g} times")
