# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: hide_minority.py prints it, on splits of the same data"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.neighbors import KNeighborsClassifier

SEED = 17
rows, columns = np.arange(8)[:, None] - 3.5, np.arange(8)


def push(images, lean):
    """Move each row sideways, in proportion to its height."""
    images = images.reshape(-1, 8, 8)
    source = (columns + np.round(lean * rows).astype(int)) % 8
    source = np.broadcast_to(source, images.shape)
    return np.take_along_axis(images, source, axis=2).reshape(-1, 64)


def straighten(images):
    """Deskew by moments: measure how the ink leans, and push it back."""
    ink = images.reshape(-1, 8, 8)
    lean = (ink * rows * (columns - 3.5)).sum((1, 2), keepdims=True)
    return push(images, lean / (ink * rows**2).sum((1, 2), keepdims=True))


upright, digits = load_digits(return_X_y=True)
slanted = push(upright, 0.6)
order = np.random.default_rng(SEED).permutation(len(digits))
few, rest, test = order[:18], order[18:900], order[900:1400]
plans = {"nothing known": (upright, slanted, few)}
plans["all slanted too"] = (upright, slanted, order[:900])
plans["straightened"] = (straighten(upright), straighten(slanted), few)
linear = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
models = {"linear": linear, "nearest": KNeighborsClassifier(1)}
for plan, (one, other, sloping) in plans.items():
    labels = digits[np.concatenate([rest, sloping])]
    for name, model in models.items():
        model.fit(np.concatenate([one[rest], other[sloping]]), labels)
        for group, x in ("slanted", other), ("upright", one):
            score = model.score(x[test], digits[test])
            print(f"{plan}, {name}, {group}: {score:.0%}")
