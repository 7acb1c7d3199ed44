# Wrong: takes every delay for normally distributed.

import random
from statistics import NormalDist

rng = random.Random(0)
# Minutes that past deliveries came after (or before) their predicted time.
late = [rng.gauss(-10, 15) for _ in range(199)]


def latest(predicted, late, promise):
    """Return the minute by which `promise` per cent of parcels have come.

    An early parcel breaks no promise. With too few past deliveries, no minute
    is late enough: it is infinite.
    """
    mean = sum(late) / len(late)
    spread = (sum((one - mean) ** 2 for one in late) / len(late)) ** 0.5
    return predicted + mean + NormalDist().inv_cdf(promise / 100) * spread


print(f"by minute {latest(60, late, 90):.0f}")
