# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["plot_boundaries.svg"]
# base_rate = "no: the rings have as many points, so a constant errs in half"
# draws = "no: goes over 20 draws of the rings and prints their middle and range"
# ///

import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import make_circles
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

squares = StandardScaler(), PolynomialFeatures(2), LogisticRegression()
models = {
    "straight": (LogisticRegression(), np.array),
    "straight with r²": (
        LogisticRegression(),
        lambda X: np.c_[X, (X**2).sum(1)],
    ),
    "straight, all squares": (make_pipeline(*squares), np.array),
    "kernel": (SVC(kernel="rbf"), np.array),
    "1 neighbour": (KNeighborsClassifier(n_neighbors=1), np.array),
    "tree": (DecisionTreeClassifier(random_state=0), np.array),
}
side = np.linspace(-1.5, 1.5, 121)
grid = np.column_stack([part.ravel() for part in np.meshgrid(side, side)])
fig, axes = plt.subplots(3, 2, figsize=(6, 9.4), layout="constrained")
for ax, (name, (model, columns)) in zip(axes.flat, models.items()):
    wrong = []
    for seed in reversed(range(20)):  # the figure shows the last, seed 0
        X, y = make_circles(1100, noise=0.1, factor=0.5, random_state=seed)
        model.fit(columns(X[:100]), y[:100])
        wrong.append(1 - model.score(columns(X[100:]), y[100:]))
    said = model.predict(columns(grid)).reshape(121, 121)
    ax.contour(side, side, said, [0.5], colors="black", linewidths=2)
    for label, look in enumerate(("C0o", "C1^")):
        ax.plot(*X[:100][y[:100] == label].T, look, fillstyle="none")
    ax.set_title(f"{name}\n{np.median(wrong):.1%} wrong", fontsize=14)
    ax.set(xticks=[], yticks=[], aspect="equal")
    print(f"{name}, wrong: {np.median(wrong):.1%}")
    print(f"{name}, lowest to highest: {min(wrong):.1%} to {max(wrong):.1%}")
fig.savefig("plot_boundaries.svg")
