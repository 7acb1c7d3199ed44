# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "transposed over plain copy, side 2,000" = [1.3, 60]
# "transposed over plain copy, side 4,096" = [1.5, 150]
# ///

from timeit import repeat

import numpy as np


def clock(into, source):
    """Return the shortest time of a few copies, in seconds."""
    return min(repeat(lambda: np.copyto(into, source), number=1, repeat=5))


for side in (2000, 4096):
    x, into = np.ones((2, side, side), "float32")
    ratio = clock(into, x.T) / clock(into, x)
    name = f"transposed over plain copy, side {side:,}"
    print(f"{name}: about {float(f'{ratio:.1g}'):g} times")
