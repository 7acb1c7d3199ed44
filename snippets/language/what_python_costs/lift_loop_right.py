# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

import numpy as np


def clip_and_scale(values, low, high):
    """Move an array into low to high, and stretch that range to 0 to 1."""
    return np.interp(values, [low, high], [0.0, 1.0])


print(clip_and_scale(np.array([-1.0, 2.0, 5.0]), low=0.0, high=4.0))
