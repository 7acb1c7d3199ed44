# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
#
# [tool.snippet]
# figures = ["plot_descent.svg"]
# base_rate = "no: grow_model prints it, for the same rows"
#
# [tool.snippet.knobs]
# PENALTY = { label = "penalty", choices = [0.001, 0.01, 0.1, 1.0, 10.0] }
# SPOILT = { label = "labels drawn at random", range = [0, 90], step = 30 }
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

PENALTY = 0.1  # on the sum of the squared weights
SPOILT = 0  # how many of the 300 labels are drawn at random
SEED = 13

pixels, digits = load_digits(return_X_y=True)
rng = np.random.default_rng(SEED)
order = rng.permutation(len(digits))
train, test = order[:300], order[300:]
mix, shift = rng.normal(size=(64, 3_000)), rng.normal(size=3_000)
hidden = np.tanh((pixels / 16 @ mix[:, :1_000] + shift[:1_000]) / 2)
labels = digits[train]
labels[:SPOILT] = rng.integers(0, 10, size=SPOILT)
wanted = np.eye(10)[labels] - 0.1

sizes, wrong = [30, 100, 200, 300, 400, 600, 1_000], []
for size in sizes:
    known, new = (hidden[rows, :size] / size**0.5 for rows in (train, test))
    for cost in 0, PENALTY:
        # region core
        if size <= 300:  # ridge regression
            inner = known.T @ known + cost * np.eye(size)
            weights = np.linalg.solve(inner, known.T @ wanted)
        else:  # the same weights, from a smaller matrix
            inner = known @ known.T + cost * np.eye(300)
            weights = known.T @ np.linalg.solve(inner, wanted)
        # endregion
        missed = (new @ weights).argmax(axis=1) != digits[test]
        wrong.append(round(100 * missed.mean()))
names, curves = ("no penalty", "penalty"), (wrong[::2], wrong[1::2])
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for name, curve, hue in zip(names, curves, ("C1", "C0")):
    ax.semilogx(sizes, curve, "o-", color=hue)
    print(f"300 parameters, {name}: {curve[3]}%")
    print(f"1,000 parameters, {name}: {curve[6]}%")
ax.text(390, 60, "no penalty")
ax.text(31, 4, "penalty")
ax.set_xticks([30, 100, 300, 1_000], ["30", "100", "300", "1,000"])
ax.set(xlabel="parameters for each digit", ylim=(0, 100))
ax.set_ylabel("wrong on new images (%)")
fig.savefig("plot_descent.svg")
table = np.column_stack((sizes, *curves))
head = "parameters for each digit,wrong without penalty (%),wrong with it (%)"
np.savetxt("plot_descent.csv", table, "%d", ",", header=head, comments="")
