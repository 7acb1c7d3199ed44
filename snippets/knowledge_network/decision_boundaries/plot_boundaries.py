# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_boundaries.svg"]
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_circles
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier


def add_square(X):
    """Append the squared distance of each row of X from the origin."""
    return np.column_stack([X, (X**2).sum(axis=1)])


models = {
    "straight": (LogisticRegression(), np.array),
    "kernel": (SVC(kernel="rbf"), np.array),
    "tree": (DecisionTreeClassifier(random_state=0), np.array),
    "straight with r²": (LogisticRegression(), add_square),
}
side = np.linspace(-1.5, 1.5, 201)
grid = np.column_stack([part.ravel() for part in np.meshgrid(side, side)])
fig, axes = plt.subplots(2, 2, figsize=(6, 6.4), layout="constrained")
for ax, (name, (model, columns)) in zip(axes.flat, models.items()):
    wrong = []
    for seed in reversed(range(20)):  # the figure shows the last, seed 0
        X, y = make_circles(1100, noise=0.1, factor=0.5, random_state=seed)
        model.fit(columns(X[:100]), y[:100])
        wrong.append(1 - model.score(columns(X[100:]), y[100:]))
    said = model.predict(columns(grid)).reshape(201, 201)
    ax.contour(side, side, said, [0.5], colors="black", linewidths=2)
    for label, look in enumerate(("C0o", "C1^")):
        ax.plot(*X[:100][y[:100] == label].T, look, fillstyle="none")
    ax.set_title(f"{name}\n{np.mean(wrong):.1%} wrong", fontsize=15)
    ax.set(xticks=[], yticks=[], aspect="equal")
    print(f"{name}, wrong: {np.mean(wrong):.1%}")
    print(f"{name}, lowest to highest: {min(wrong):.1%} to {max(wrong):.1%}")
fig.savefig("plot_boundaries.svg")
