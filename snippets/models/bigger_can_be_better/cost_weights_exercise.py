# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# hint = "Write errors plus cost as a formula; its derivative by the weights is 0."
# ///

import numpy as np


def fit(layer, wanted, cost):
    """Return weights that come near `wanted` and are not large.

    They make the squared errors plus `cost` times the squared weights least.
    `layer` is of shape (rows, parameters), `wanted` of shape (rows,).
    """
    # Change this: the weights cost nothing.
    return np.linalg.lstsq(layer, wanted, rcond=None)[0]


rng = np.random.default_rng(0)
layer, wanted = rng.normal(size=(20, 20)), rng.normal(size=20)
for cost in 0.0001, 1.0:
    size = np.sqrt((fit(layer, wanted, cost) ** 2).sum())
    print(f"cost {cost}: weights of size {size:.1f}")
