# Wrong: the loop is still there, in `map`, over a plain view of the array.
# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

from itertools import repeat

import numpy as np


def clip_and_scale(values, low, high):
    """Move an array into low to high, and stretch that range to 0 to 1."""
    plain = np.asarray(values)
    inside = map(min, map(max, plain, repeat(low)), repeat(high))
    return (np.fromiter(inside, float, len(plain)) - low) / (high - low)


print(clip_and_scale(np.array([-1.0, 2.0, 5.0]), low=0.0, high=4.0))
