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
from numpy.linalg import solve
from sklearn.datasets import load_digits

PENALTY = 0.01  # on the sum of the squared weights
SIZES = [30, 100, 200, 300, 400, 1_000]
pixels, digits = load_digits(return_X_y=True)
wrong = np.zeros((2, 20, len(SIZES)))
for seed in range(20):
    rng = np.random.default_rng(seed)
    some = rng.permutation(len(digits))[:700]  # learn 300, test on 400
    mix, shift = rng.normal(size=(64, 1_000)), rng.normal(size=1_000)
    hidden = np.tanh((pixels[some] / 16 @ mix + shift) / 2)
    wanted = np.eye(10)[digits[some[:300]]] - 0.1
    for column, size in enumerate(SIZES):
        known, new = np.split(hidden[:, :size] / size**0.5, [300])
        wide = size > 300  # then a smaller matrix gives the same weights
        gram = known @ known.T if wide else known.T @ known
        for row, penalty in enumerate((0, PENALTY)):
            ridge = gram + penalty * np.eye(len(gram))
            if wide:
                weights = known.T @ solve(ridge, wanted)
            else:
                weights = solve(ridge, known.T @ wanted)
            missed = (new @ weights).argmax(axis=1) != digits[some[300:]]
            wrong[row, seed, column] = 100 * missed.mean()
fig, ax = plt.subplots(figsize=(6, 3.5))
for runs, hue in zip(wrong, ("C1", "C0")):
    ax.semilogx(SIZES, np.median(runs, axis=0), "o-", color=hue)
    ax.fill_between(SIZES, runs.min(0), runs.max(0), color=hue, alpha=0.25)
ax.text(360, 60, "no penalty", fontsize=11)
ax.text(31, 5, "penalty", fontsize=11)
ax.set_xticks([30, 100, 300, 1_000], ["30", "100", "300", "1,000"])
ax.set(xlabel="parameters for each digit", ylabel="wrong on others, %", ylim=0)
fig.savefig("plot_descent.svg", bbox_inches="tight")
for name, runs in zip(("no penalty", "penalty"), wrong):
    peak = runs[:, SIZES.index(300)]
    print(f"300, {name}, middle: {np.median(peak):.0f}%")
    print(f"300, {name}, range: {peak.min():.0f} to {peak.max():.0f}%")
