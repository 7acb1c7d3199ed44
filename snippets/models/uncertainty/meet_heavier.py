# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it averages 50 splits, and prints the range of those that vary most"
# base_rate = "always the mean, heavier, kept"
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

X, y = load_diabetes(return_X_y=True)
lighter, heavier = np.split(np.argsort(X[:, 2], kind="stable"), [300])
runs = {}
for seed in range(50):
    order = np.random.default_rng(seed).permutation(lighter)
    known, new = order[:250], order[250:]
    fit, held = known[:151], known[151:]
    error = abs(y - BayesianRidge().fit(X[fit], y[fit]).predict(X))
    constant = abs(y - y[fit].mean())
    centred = X - X[known].mean(axis=0)  # scikit-learn 1.8 forgets to
    model = BayesianRidge().fit(centred[known], y[known])
    mean, spread = model.predict(centred, return_std=True)
    # region core
    ways = {
        "ranks": error <= np.sort(error[held])[89],  # rank 90 of 99 + 1
        "Bayesian": abs(y - mean) <= 1.645 * spread,
        "always the mean": constant <= np.sort(constant[held])[89],
    }
    # endregion
    for name, inside in ways.items():
        for group, rows in ("lighter", new), ("heavier", heavier):
            label = f"{name}, {group}, kept"
            runs.setdefault(label, []).append(inside[rows].mean())
    for label, values in ("intervals", spread), ("errors", error):
        more = values[heavier].mean() / values[new].mean() - 1
        runs.setdefault(f"{label} larger for heavier", []).append(more)

for label, values in runs.items():
    print(f"{label}: {np.mean(values):.0%}")
low, high = np.quantile(runs["ranks, heavier, kept"], (0, 1))
print(f"ranks, heavier, over 50 splits: {low:.0%} to {high:.0%}")
