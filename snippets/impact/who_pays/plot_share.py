# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# base_rate = "no: hide_minority.py prints it, on the same splits"
# draws = "no: it goes over 20 splits, and prints their middle and range"
# figures = ["plot_share.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis as Linear

upright, digits = load_digits(return_X_y=True)
slanted = upright.reshape(-1, 8, 8).copy()
for r in range(8):
    slanted[:, r] = np.roll(slanted[:, r], round((3.5 - r) * 0.6), axis=1)
groups = upright, slanted.reshape(-1, 64)
counts = [0, 9, 18, 45, 90, 270, 450]  # slanted, of 900
right = np.zeros((20, len(counts), 3))
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(digits))
    train, test = order[:900], order[900:]
    for number, count in enumerate(counts):
        images = upright.copy()
        images[train[:count]] = groups[1][train[:count]]
        model = Linear("lsqr", shrinkage=0.1).fit(images[train], digits[train])
        one, other = (model.score(x[test], digits[test]) for x in groups)
        right[seed, number] = one, other, 0.98 * one + 0.02 * other
low, middle, high = np.percentile(100 * right, (0, 50, 100), axis=0)
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for group in 0, 1:
    shares, band = np.divide(counts, 9), (low[:, group], high[:, group])
    ax.fill_between(shares, *band, color=f"C{group}", alpha=0.25)
    ax.plot(shares, middle[:, group], "o-", color=f"C{group}")
ax.text(50, 85, "slanted hands", fontsize=11, ha="right", va="top")
ax.text(2, 97, "upright hands", fontsize=11)
ax.set(xlabel="slanted hands in the training data, %", ylabel="right, %")
fig.savefig("plot_share.svg")
for row, count in (0, 0), (2, 18), (5, 270):
    ends = f"{low[row, 1]:.0f} to {high[row, 1]:.0f}%"
    print(f"{count} slanted: {middle[row, 1]:.0f}% ({ends})")
for group, name in enumerate(("upright", "slanted", "everybody")):
    gains = 100 * (right[:, 5, group] - right[:, 2, group])
    ends = f"{min(gains):+.1f} to {max(gains):+.1f}"
    print(f"{name}, from 18 to 270: {np.median(gains):+.1f} points ({ends})")
print(f"splits in which everybody loses: {sum(gains < 0)} of 20")
