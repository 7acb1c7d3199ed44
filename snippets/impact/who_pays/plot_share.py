# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_share.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

upright, digits = load_digits(return_X_y=True)
slanted = upright.reshape(-1, 8, 8).copy()
for r in range(8):
    slanted[:, r] = np.roll(slanted[:, r], round((3.5 - r) * 0.6), axis=1)
slanted = slanted.reshape(-1, 64)

counts = [0, 9, 18, 45, 90, 180, 270, 360, 450]  # slanted, of 900
right = np.zeros((len(counts), 2))
for seed in range(10):
    order = np.random.default_rng(seed).permutation(len(digits))
    train, test = order[:900], order[900:]
    for number, count in enumerate(counts):
        images = upright.copy()
        images[train[:count]] = slanted[train[:count]]
        model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
        model.fit(images[train], digits[train])
        for group, x in enumerate((upright, slanted)):
            right[number, group] += model.score(x[test], digits[test]) / 10

fig, ax = plt.subplots(figsize=(6, 3.5))
ax.plot(np.divide(counts, 9), 100 * right, "o-")
ax.text(50, 89.5, "slanted hands", fontsize=11, ha="right", va="top")
ax.text(2, 97, "upright hands", fontsize=11)
ax.set_xlabel("slanted hands in the training data, %", fontsize=11)
ax.set_ylabel("right, %", fontsize=11)
ax.set_ylim(25, 103)
fig.tight_layout()
fig.savefig("plot_share.svg")

for count, (one, other) in zip(counts, right, strict=True):
    if count in (0, 18, 270):
        print(f"{count} of 900 slanted: {one:.0%} upright, {other:.0%} slanted")
won, lost = right[6, 1] - right[2, 1], right[2, 0] - right[6, 0]
print(f"from 18 to 270, slanted hands win: {100 * won:.0f} points")
print(f"from 18 to 270, upright hands lose: {100 * lost:.1f} points")
