# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
#
# [tool.snippet]
# figures = ["plot_boundaries.svg"]
# base_rate = "no: the rings have as many points, so a constant errs in half"
# draws = "no: goes over 20 draws of the rings and prints their middle and range"
#
# [tool.snippet.knobs]
# NOISE = { label = "noise of the points", range = [0, 0.4], step = 0.05 }
# ///

import matplotlib.pyplot as plt
import numpy as np

NOISE = 0.1
# region core
columns = {  # of new points X, and of those that are known
    "straight": lambda X, known: X,
    "straight, all squares": lambda X, known: np.c_[X, X**2, X.prod(axis=1)],
    "kernel": lambda X, known: np.exp(-square_distance(X, known)),
    "narrow kernel": lambda X, known: np.exp(-50 * square_distance(X, known)),
}
# endregion


def square_distance(A, B):
    """Return it of each row of A from each row of B."""
    return ((A[:, None] - B) ** 2).sum(axis=2)


x = np.linspace(-1.6, 1.6, 65)
grid = np.c_[np.repeat(x, 65), np.tile(x, 65)]
_, axes = plt.subplots(2, 2, figsize=(4.2, 4.8), layout="constrained")
table = ["columns,wrong in the middle (%),lowest (%),highest (%)"]
for ax, (name, make) in zip(axes.flat, columns.items()):
    wrong = []
    for seed in reversed(range(20)):  # the figure shows the last, seed 0
        rng = np.random.default_rng(seed)
        y = rng.permutation(np.repeat([-1, 1], 550))
        turn, size = rng.uniform(0, 2 * np.pi, 1100), np.where(y < 0, 1, 0.5)
        X = (size * [np.cos(turn), np.sin(turn)]).T
        X += rng.normal(0, NOISE, X.shape)
        # region core
        rows = np.c_[make(X[:100], X[:100]), np.ones(100)]
        ridge = np.eye(rows.shape[1])
        weights = np.linalg.solve(rows.T @ rows + ridge, rows.T @ y[:100])
        told = make(X[100:], X[:100]) @ weights[:-1] + weights[-1] > 0
        # endregion
        wrong.append(100 * np.mean(told != (y[100:] > 0)))
    scores = make(grid, X[:100]) @ weights[:-1] + weights[-1]
    ax.contour(x, x, scores.reshape(65, 65).T, [0], colors="black")
    ax.plot(*X[:100][y[:100] < 0].T, "C0o", fillstyle="none")
    ax.plot(*X[:100][y[:100] > 0].T, "C1^", fillstyle="none")
    low, middle, high = np.quantile(wrong, [0, 0.5, 1])
    ax.set(title=f"{name}\n{middle:.1f}% wrong", xticks=[], yticks=[], aspect=1)
    table.append(f'"{name}",{middle:.1f},{low:.1f},{high:.1f}')
    print(f"{name}, wrong: {middle:.1f}%")
    print(f"{name}, lowest to highest: {low:.1f}% to {high:.1f}%")
np.savetxt("plot_boundaries.csv", table, "%s")
plt.savefig("plot_boundaries.svg")
