# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "See what an early parcel, minus 30 minutes, becomes before the list is sorted."
# ///

import math
import random

rng = random.Random(0)
# Minutes that past deliveries came after (or before) their predicted time.
late = [rng.gauss(-10, 15) for _ in range(199)]


def latest(predicted, late, promise):
    """Return the minute by which `promise` per cent of parcels have come.

    An early parcel breaks no promise. With too few past deliveries, no minute
    is late enough: it is infinite.
    """
    rank = -(-promise * (len(late) + 1) // 100)
    if rank > len(late):
        return math.inf
    return predicted + sorted(abs(minutes) for minutes in late)[rank - 1]


print(f"by minute {latest(60, late, 90):.0f}")
