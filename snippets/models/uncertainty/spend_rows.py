# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

X, y = load_diabetes(return_X_y=True)
for n, held in [(20, 9), (300, 99)]:
    runs = {"Bayesian": [], "ranks": []}
    for seed in range(100):
        order = np.random.default_rng(seed).permutation(len(y))
        rows, new = order[:n], order[300:]
        centred = X - X[rows].mean(axis=0)  # scikit-learn 1.8 forgets to
        model = BayesianRidge().fit(centred[rows], y[rows])
        mean, spread = model.predict(centred[new], return_std=True)
        kept = np.mean(abs(y[new] - mean) <= 1.645 * spread)
        runs["Bayesian"].append([kept, 2 * 1.645 * spread.mean()])

        # As many rows in all: some to fit, the rest to measure errors.
        model = BayesianRidge().fit(X[rows[held:]], y[rows[held:]])
        error = abs(y - model.predict(X))
        radius = np.sort(error[rows[:held]])[9 * (held + 1) // 10 - 1]
        runs["ranks"].append([np.mean(error[new] <= radius), 2 * radius])
    for name, results in runs.items():
        kept, width = np.mean(results, axis=0)
        print(f"{n} rows, {name}, kept: {kept:.0%}")
        print(f"{n} rows, {name}, width: {width:.0f}")
