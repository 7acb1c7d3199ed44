# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_labels.svg"]
# base_rate = "wrong, if nobody is sent"
# draws = "no: it makes 30 tries itself, counts them and plots their middle"
# [tool.snippet.knobs]
# NOISE = { label = "labels turned wrong", range = [0, 40], step = 5, unit = "%" }
# HELD = { label = "regularisation", choices = [1, 10, 30] }
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer

NOISE = 0  # of a hundred labels to learn from, so many are turned wrong
HELD = 1  # how strongly the weights are held back
X, benign = load_breast_cancer(return_X_y=True)
y, big, counts, tries = benign == 0, X[:, 20], [4, 8, 16, 40, 80], 30
held = np.diag([HELD] * 30 + [1e-9])  # all but the intercept
wrong = np.zeros((3, len(counts), tries))
for n, seed in np.ndindex(len(counts), tries):
    rng, turn = np.random.default_rng(seed), [0]
    while len(set(y[turn[:4]])) < 2:  # both kinds are among the first four
        turn = rng.permutation(len(y))
    seen, new = turn[: counts[n]], turn[counts[n] :]
    told = y[seen] ^ (rng.random(len(seen)) < NOISE / 100)
    # region core
    rows = (X - X[seen].mean(axis=0)) / (X[seen].std(axis=0) + 1e-9)
    rows, weights = np.c_[rows, np.ones(len(X))], np.zeros(31)
    for _ in range(10):  # logistic regression, by Newton's method
        p = 1 / (1 + np.exp(-rows[seen] @ weights))
        bend = (rows[seen].T * p * (1 - p)) @ rows[seen] + held
        pull = rows[seen].T @ (p - told) + held @ weights
        weights -= np.linalg.solve(bend, pull)
    radius = np.sort(big[seen])  # the rival tries each as its limit
    errors = ((big[seen] > radius[:, None]) != told).sum(axis=1)
    says = rows @ weights > 0, big > radius[errors.argmin()], big > 17
    wrong[:, n, seed] = 100 * np.mean((np.array(says) != y)[:, new], axis=1)
    # endregion
middle, band = np.median(wrong, axis=2), np.quantile(wrong[0], [0.1, 0.9], 1)
fig, ax = plt.subplots(figsize=(4.2, 3))
ax.fill_between(range(5), *band, alpha=0.25)
for line, name in zip(middle, ("model", "limit\nlearned", "17"), strict=True):
    ax.plot(line, "o-")
    ax.text(4.15, line[-1] + (len(name) - 4) / 3.2, name, va="center")
ax.set_xticks(range(5), counts)
ax.set(xlabel="labelled rows to learn from", ylabel="wrong, %")
fig.savefig("plot_labels.svg", bbox_inches="tight")
names = "rows,model (%),limit learned (%),17 (%),model low (%),model high (%)"
table = np.c_[counts, middle.T, band.T]
np.savetxt("plot_labels.csv", table, "%.0f", ",", header=names, comments="")
print(f"wrong, if nobody is sent: {y.mean():.0%}")
ahead = (wrong[0] < wrong).sum(axis=2)
for count, one, other in zip(counts, ahead[2], ahead[1], strict=True):
    print(f"{count} rows, model ahead of 17: {one} of {tries}")
    print(f"{count} rows, model ahead of limit learned: {other} of {tries}")
most = [c for c, won in zip(counts, ahead[2]) if won > tries / 2]
print(f"ahead of 17 in most tries, from: {min(most, default='never')}")
