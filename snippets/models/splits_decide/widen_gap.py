# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it draws twenty orders itself, and prints their range"
# base_rate = "no: shuffle_folds prints it, for the same images"
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

gaps, few = [0, 20, 40, 65, 90, 130, 180, 260], [0, 130, 260]
real = [100 * np.mean(y[find_nearest(in_file, gap)] != y) for gap in gaps]
miss = [[y[find_nearest(p, gap)] != y for gap in few] for p in shuffled]
control = 100 * np.mean(miss, axis=2)
for gap in few:
    print(f"wrong, gap of {gap} rows: {real[gaps.index(gap)]:.1f}%")
low, middle, high = np.quantile(control[:, -1], (0, 0.5, 1))
print(f"control, gap of 260 rows: {middle:.1f}%")
print(f"control, all 20 orders: {low:.1f} to {high:.1f}%")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot(gaps, real, "C0o-", few, np.median(control, axis=0), "C1s--")
ax.axvline(130, color="black", linestyle=":")
ax.set(ylim=(0, 4.5), xticks=few, ylabel="wrong answers (%)")
ax.set(xlabel="rows kept out on each side (dotted: one form)")
for x, height, text in [(150, 3.2, "in file order"), (150, 1.5, "control")]:
    ax.text(x, height, text)
fig.savefig("widen_gap.svg")
