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
    # region core
    for number, count in enumerate(counts):
        images = upright.copy()
        images[train[:count]] = groups[1][train[:count]]
        model = Linear("lsqr", shrinkage=0.1).fit(images[train], digits[train])
        one, other = (model.score(x[test], digits[test]) for x in groups)
        right[seed, number] = one, other, 0.98 * one + 0.02 * other
    # endregion
low, middle, high = np.percentile(100 * right, (0, 50, 100), axis=0)
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
table, names = [np.divide(counts, 9)], "slanted images (%)"
for group, name in enumerate(("upright", "slanted")):
    ends = low[:, group], middle[:, group], high[:, group]
    ax.fill_between(table[0], ends[0], ends[2], color=f"C{group}", alpha=0.25)
    ax.plot(table[0], ends[1], "o-", color=f"C{group}")
    table += ends
    names += f",{name} lowest (%),{name} middle (%),{name} highest (%)"
ax.text(50, 84, "slanted hands", ha="right", va="top")
ax.text(50, 98, "upright hands", ha="right")
ax.set(ylabel="right (%)", ylim=(20, 105))
ax.set_xlabel("slanted images to learn from (%)")
fig.savefig("plot_share.svg")
options = {"delimiter": ",", "header": names, "comments": ""}
np.savetxt("plot_share.csv", np.transpose(table), "%.1f", **options)
for row, count in (0, 0), (2, 18), (5, 270):
    ends = f"{low[row, 1]:.0f} to {high[row, 1]:.0f}%"
    print(f"{count} slanted: {middle[row, 1]:.0f}% ({ends})")
for group, name in enumerate(("upright", "slanted", "everybody")):
    gains = 100 * (right[:, 5, group] - right[:, 2, group])
    ends = f"{min(gains):+.1f} to {max(gains):+.1f}"
    print(f"{name}, from 18 to 270: {np.median(gains):+.1f} points ({ends})")
print(f"splits in which everybody loses: {sum(gains < 0)} of 20")
