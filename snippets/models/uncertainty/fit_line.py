# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it averages 20 splits, and prints the worst"
# base_rate = "no: spend_rows prints it, for the same splits"
# ///

import numpy as np
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
bmi = X[:, 2]  # body mass index, chosen before looking
kept, width = [], []
for seed in range(20):  # the splits of spend_rows
    order = np.random.default_rng(seed).permutation(len(y))
    rows, new = order[:20], order[300:]
    # region core
    line = np.polyfit(bmi[rows], y[rows], 1)
    error = abs(y - np.polyval(line, bmi))
    noise = ((error[rows] ** 2).sum() / 18) ** 0.5
    away = (bmi[new] - bmi[rows].mean()) ** 2 / (20 * bmi[rows].var())
    # Student's t for 20 rows less 2 weights, where a normal has 1.645.
    reach = 1.734 * noise * (1 + 1 / 20 + away) ** 0.5
    # endregion
    kept.append(np.mean(error[new] <= reach))
    width.append(2 * reach.mean())
print(f"kept: {np.mean(kept):.0%}")
print(f"kept in the worst split: {min(kept):.0%}")
print(f"width: {np.mean(width):.0f}")
