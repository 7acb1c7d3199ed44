# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the mean, kept"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

SEED = 9

X, y = load_diabetes(return_X_y=True)
order = np.random.default_rng(SEED).permutation(len(y))
fit, held, new = np.split(order, [201, 300])
told = BayesianRidge().fit(X[fit], y[fit]).predict(X)
error, constant = abs(y - told), abs(y - y[fit].mean())
inside = error[new] <= np.sort(error[held])[89]  # rank 90 of 99 + 1
print(f"everybody, kept: {inside.mean():.0%}")
thirds = np.array_split(np.argsort(told[new]), 3)
for name, rows in zip(("lowest", "middle", "highest"), thirds):
    print(f"{name} third of predictions, kept: {inside[rows].mean():.0%}")
share = np.mean(constant[new] <= np.sort(constant[held])[89])
print(f"always the mean, kept: {share:.0%}")
