# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["widen_gap.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
norms = (X**2).sum(axis=1)
distance = (norms[:, None] + norms - 2 * X @ X.T).astype(np.float32)
in_file = np.arange(len(y))
shuffled = [np.random.default_rng(s).permutation(in_file) for s in range(20)]


def find_nearest(place, gap):
    """Return the row of each image's nearest over `gap` places away."""
    near = np.abs(place[:, None] - place) <= gap  # the image itself too
    return np.where(near, np.float32(np.inf), distance).argmin(axis=1)


twin = find_nearest(in_file, 0)
close = [(np.abs(p[twin] - p) <= 140).mean() for p in [in_file, *shuffled]]
print(f"nearest image within 140 rows: {close[0]:.0%}")
print(f"the same in {len(shuffled)} random orders: {np.mean(close[1:]):.0%}")

gaps, runs = [0, 20, 40, 65, 90, 130, 180, 260], [in_file, *shuffled[:3]]
wrong = [[y[find_nearest(p, gap)] != y for gap in gaps] for p in runs]
real, *control = 100 * np.mean(wrong, axis=2)
control = np.mean(control, axis=0)
for i in (0, 5, 7):
    print(f"wrong, gap of {gaps[i]} rows: {real[i]:.1f}%")
print(f"control, gap of {gaps[-1]} rows: {control[-1]:.1f}%")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(gaps, real, "C0o-", gaps, control, "C1s--")
ax.axvline(130, color="black", linestyle=":")
ax.set(ylim=(0, 4.5), xticks=[0, 65, 130, 195, 260], yticks=range(5))
ax.tick_params(labelsize=12)
ax.set_xlabel("rows kept out on each side (dotted: one form)", fontsize=13)
ax.set_ylabel("wrong answers (%)", fontsize=13)
for x, height, text in [(150, 3.2, "in file order"), (150, 1.5, "control")]:
    ax.text(x, height, text, fontsize=13)
fig.savefig("widen_gap.svg")
