# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["plot_descent.svg"]
# draws = "no: the figure shows the middle and the range of 20 splits"
# base_rate = "no: grow_model prints it, for the same rows"
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

PENALTY = 0.01  # on the sum of the squared weights
SIZES = [30, 100, 200, 300, 400, 600, 1_000]
pixels, digits = load_digits(return_X_y=True)
wrong = np.zeros((2, 20, len(SIZES)))
for seed in range(20):
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(digits))
    train, test = order[:300], order[300:900]
    mix, shift = rng.normal(size=(64, 1_000)), rng.normal(size=1_000)
    hidden = np.tanh((pixels / 16 @ mix + shift) / 2)
    wanted = np.eye(10)[digits[train]] - 0.1
    for column, size in enumerate(SIZES):
        layer = hidden[:, :size] / size**0.5
        known = layer[train]
        free = np.linalg.lstsq(known, wanted, rcond=None)[0]
        gram = known.T @ known + PENALTY * np.eye(size)
        ridge = np.linalg.solve(gram, known.T @ wanted)
        for row, weights in enumerate((free, ridge)):
            told = (layer[test] @ weights).argmax(axis=1)
            wrong[row, seed, column] = 100 * (told != digits[test]).mean()

fig, ax = plt.subplots(figsize=(6, 3.5))
for runs, style in zip(wrong, ("C1s-", "C0o-")):
    ax.semilogx(SIZES, np.median(runs, axis=0), style)
    low, high = np.quantile(runs, (0, 1), axis=0)
    ax.fill_between(SIZES, low, high, color=style[:2], alpha=0.25)
ax.text(360, 60, "no penalty", fontsize=11)
ax.text(105, 0.5, "penalty", fontsize=11)
ax.set_xticks([30, 100, 300, 1_000], ["30", "100", "300", "1,000"])
ax.set(xlabel="parameters for each digit", ylabel="wrong on others, %", ylim=0)
fig.savefig("plot_descent.svg", bbox_inches="tight")
for name, runs in zip(("no penalty", "penalty"), wrong):
    peak = runs[:, SIZES.index(300)]
    print(f"300, {name}, middle: {np.median(peak):.0f}%")
    print(f"300, {name}, range: {peak.min():.0f} to {peak.max():.0f}%")
