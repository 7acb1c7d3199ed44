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


# region core
def find_nearest(place, gap):
    """Return the row of each image's nearest over `gap` places away."""
    near = np.abs(place[:, None] - place) <= gap  # the image itself too
    return np.where(near, np.float32(np.inf), distance).argmin(axis=1)


# endregion
twin = find_nearest(in_file, 0)
close = [(np.abs(p[twin] - p) <= 140).mean() for p in [in_file, *shuffled]]
print(f"nearest image within 140 rows: {close[0]:.0%}")
print(f"the same in {len(shuffled)} random orders: {np.mean(close[1:]):.0%}")

gaps = [0, 20, 40, 65, 90, 130, 180, 260]
real = [100 * np.mean(y[find_nearest(in_file, gap)] != y) for gap in gaps]
lost = [100 * np.mean(y[find_nearest(p, 260)] != y) for p in shuffled]
for gap, share in zip(gaps, real):
    print(f"wrong, gap of {gap} rows: {share:.1f}%")
low, middle, high = np.round(np.quantile(lost, (0, 0.5, 1)), 1)
print(f"control, gap of 260 rows: {middle:.1f}%")
print(f"control, all 20 orders: {low:.1f} to {high:.1f}%")

fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.plot(gaps, np.round(real, 1), "C0o-")
ax.vlines(260, low, high, color="C1", linewidth=5)
ax.axvline(130, color="black", linestyle=":")
ax.set(ylim=(0, 4.6), xticks=[0, 130, 260], ylabel="wrong answers (%)")
ax.set_xlabel("rows kept out on each side")
ax.text(260, 3.4, "in file order", ha="right")
ax.text(252, 1.2, "20 random\norders", ha="right")
ax.text(126, 0.1, "one form", ha="right")
fig.savefig("widen_gap.svg")
table = [("file order", gap, f"{share:.1f}") for gap, share in zip(gaps, real)]
table += [("random orders", 260, share) for share in (low, middle, high)]
head = "order,rows kept out,wrong answers (%)"
np.savetxt("widen_gap.csv", table, "%s", ",", header=head, comments="")
