# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# draws = "no: it counts ranks, and any errors without ties give the same counts"
# base_rate = "no: nothing is predicted, and the errors are drawn"
# ///

import math
import random

import numpy as np


def find_radius(errors, promise):
    """Return how far from a prediction to reach to keep `promise` per cent.

    `errors` are absolute errors on rows that the model was not fitted to.
    With too few of them, no finite radius will do. Source: Lei et al. (2018).
    """
    rank = -(-promise * (len(errors) + 1) // 100)  # rounded up
    return sorted(errors)[rank - 1] if rank <= len(errors) else math.inf


rng = random.Random(0)
errors = [rng.paretovariate(0.5) for _ in range(100)]  # no finite mean
kept = sum(
    left_out <= find_radius(errors[:i] + errors[i + 1 :], 90)
    for i, left_out in enumerate(errors)
)
print(f"each error left out once, kept: {kept} of 100")

same = 0
for n in range(9, 1009):
    errors, rank = [rng.random() for _ in range(n)], -(-90 * (n + 1) // 100)
    library = np.quantile(errors, (rank - 1) / (n - 1), method="nearest")
    same += library == find_radius(errors, 90)
print(f"same radius from NumPy: {same:,} of 1,000")
print(f"radius from 8 errors: {find_radius(errors[:8], 90)}")
