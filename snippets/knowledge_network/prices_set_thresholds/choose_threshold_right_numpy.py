# /// script
# dependencies = ["numpy"]
# ///

import numpy as np


def choose_threshold(scores, truths, miss, alarm):
    """Return a threshold with the lowest total cost on these rows."""
    values, true = np.array(scores), np.array(truths, dtype=bool)
    if not len(values):
        return 0
    cuts = np.append(values, values.max() + 1)
    flag = values >= cuts[:, None]
    cost = miss * (~flag & true).sum(axis=1) + alarm * (flag & ~true).sum(
        axis=1
    )
    return cuts[cost.argmin()]


print(choose_threshold([0.2, 0.4, 0.6], [False, True, False], 5, 1))
