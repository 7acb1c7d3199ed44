# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

X, y = load_diabetes(return_X_y=True)
lighter, heavier = np.split(np.argsort(X[:, 2], kind="stable"), [300])
runs = []
for seed in range(50):
    order = np.random.default_rng(seed).permutation(lighter)
    known, new = order[:250], order[250:]
    fit, held = known[:151], known[151:]
    error = abs(y - BayesianRidge().fit(X[fit], y[fit]).predict(X))
    radius = np.sort(error[held])[89]  # rank 90 of 99 + 1
    centred = X - X[known].mean(axis=0)  # scikit-learn 1.8 forgets to
    model = BayesianRidge().fit(centred[known], y[known])
    mean, spread = model.predict(centred, return_std=True)
    ranks, bayes = error <= radius, abs(y - mean) <= 1.645 * spread
    shares = [
        kept[rows].mean() for kept in (ranks, bayes) for rows in (new, heavier)
    ]
    wider = [
        values[heavier].mean() / values[new].mean()
        for values in (spread, error)
    ]
    runs.append(shares + wider)

names = (
    "ranks, lighter",
    "ranks, heavier",
    "Bayesian, lighter",
    "Bayesian, heavier",
)
*kept, spread, error = np.mean(runs, axis=0)
for name, share in zip(names, kept):
    print(f"{name}, kept: {share:.0%}")
print(f"Bayesian, intervals wider for heavier: {spread - 1:.0%}")
print(f"errors larger for heavier: {error - 1:.0%}")
