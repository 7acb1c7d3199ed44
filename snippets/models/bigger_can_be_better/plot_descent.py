# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_descent.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

pixels, digits = load_digits(return_X_y=True)
sizes = [10, 30, 60, 100, 200, 280, 320, 400, 600, 1_000, 2_000]
wrong = np.zeros((2, len(sizes)))
for seed in range(3):
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(digits))
    train, test = order[:300], order[300:]
    mix, shift = rng.normal(size=(64, 2_000)), rng.normal(size=2_000)
    full = np.maximum(pixels / 16 @ mix + shift, 0)
    wanted = np.eye(10)[digits[train]] - 0.1
    for column, size in enumerate(sizes):
        layer = full[:, :size] / np.sqrt(size)
        plain = np.linalg.lstsq(layer[train], wanted, rcond=None)[0]
        # Ridge: the same, but large weights cost something.
        inner = layer[train] @ layer[train].T + 0.1 * np.eye(300)
        ridge = layer[train].T @ np.linalg.solve(inner, wanted)
        for row, weights in enumerate((plain, ridge)):
            told = (layer[test] @ weights).argmax(axis=1)
            wrong[row, column] += (told != digits[test]).mean() / 3

fig, ax = plt.subplots(figsize=(6, 3.5))
ax.semilogx(sizes, 100 * wrong[0], "C1s-")
ax.semilogx(sizes, 100 * wrong[1], "C0o-")
ax.text(400, 55, "weights free", fontsize=11)
ax.text(15, 3, "large weights cost", fontsize=11)
ax.set_xticks([10, 100, 300, 1_000], ["10", "100", "300", "1,000"], fontsize=11)
ax.set_xlabel("parameters for each digit", fontsize=11)
ax.set_ylabel("wrong, %", fontsize=11)
fig.savefig("plot_descent.svg", bbox_inches="tight")
print(f"320, weights free: {wrong[0, 6]:.0%}")
print(f"320, large weights cost: {wrong[1, 6]:.0%}")
