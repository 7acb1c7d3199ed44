# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# hint = "Try `values - low` on an array, and look for a NumPy function that limits one."
# ///

import numpy as np


def clip_and_scale(values, low, high):
    """Move an array into low to high, and stretch that range to 0 to 1."""
    scaled = []
    for value in values:
        inside = min(max(value, low), high)
        scaled.append((inside - low) / (high - low))
    return np.array(scaled)


print(clip_and_scale(np.array([-1.0, 2.0, 5.0]), low=0.0, high=4.0))
