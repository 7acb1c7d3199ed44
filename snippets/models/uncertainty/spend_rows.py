# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it averages 20 splits, and prints the worst"
# base_rate = "always the mean, kept"
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import BayesianRidge

X, y = load_diabetes(return_X_y=True)
runs, asked, sides = {}, [], np.array([[-1], [1]])
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(y))
    rows, _, new = np.split(order, [20, 300])
    centred = X - X[rows].mean(axis=0)  # scikit-learn 1.8 forgets to
    model = BayesianRidge().fit(centred[rows], y[rows])
    mean, spread = model.predict(centred[new], return_std=True)
    asked.append(abs(y[new] - mean) / spread)
    half = BayesianRidge().fit(X[rows[9:]], y[rows[9:]]).predict(X)
    radius = abs(y - half)[rows[:9]].max()  # rank 9 of 9 + 1
    # Jackknife+: each row is held out in turn. Source: Barber et al. (2021).
    # region core
    ends = []
    for row in rows:
        rest = rows[rows != row]
        told = BayesianRidge().fit(X[rest], y[rest]).predict(X)
        ends.append(told[new] + sides * abs(y[row] - told[row]))
    lows, highs = np.sort(np.transpose(ends, (1, 0, 2)), axis=1)
    # endregion
    wide = 1.729 * y[rows].std(ddof=1) * 1.05**0.5  # Student's t, 1 + 1 / 20
    ways = {
        "Bayesian": mean + sides * 1.645 * spread,
        "ranks": half[new] + sides * radius,
        "each row in turn": (lows[1], highs[18]),  # rank 19 of 20 + 1
        "always the mean": y[rows].mean() + sides * wide,
    }
    for name, (low, high) in ways.items():
        inside = np.mean((low <= y[new]) & (y[new] <= high))
        runs.setdefault(name, []).append((inside, np.mean(high - low)))
for name, (kept, width) in zip(runs, map(np.transpose, runs.values())):
    print(f"{name}, kept: {kept.mean():.0%}")
    print(f"{name}, kept in the worst split: {kept.min():.0%}")
    print(f"{name}, width: {width.mean():.0f}")
factor = np.quantile(asked, 0.9) / 1.645
width = factor * np.mean(runs["Bayesian"], axis=0)[1]
print(f"Bayesian, if stretched until 90% are kept, width: {width:.0f}")
