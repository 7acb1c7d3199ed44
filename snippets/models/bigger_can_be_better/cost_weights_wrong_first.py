# Wrong: spares the first weight, as if it were an intercept.

# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

import numpy as np


def fit(layer, wanted, cost):
    """Return weights that come near `wanted` and are not large.

    They make the squared errors plus `cost` times the squared weights least.
    `layer` is of shape (rows, parameters), `wanted` of shape (rows,).
    """
    penalty = cost * np.eye(layer.shape[1])
    penalty[0, 0] = 0
    return np.linalg.solve(layer.T @ layer + penalty, layer.T @ wanted)


rng = np.random.default_rng(0)
layer, wanted = rng.normal(size=(20, 20)), rng.normal(size=20)
for cost in 0.0001, 1.0:
    size = np.sqrt((fit(layer, wanted, cost) ** 2).sum())
    print(f"cost {cost}: weights of size {size:.1f}")
