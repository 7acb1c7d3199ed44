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
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis as Linear
from sklearn.neighbors import KNeighborsClassifier as Nearest

SEED = 17
rows, columns = np.arange(8).reshape(1, 8, 1) - 3.5, np.arange(8)


def push(images, lean):
    """Move each row sideways, in proportion to its height."""
    source = (columns + np.round(lean * rows).astype(int)) % 8
    return np.take_along_axis(images, source, axis=2)


def straighten(images):
    """Deskew by moments: measure how the ink leans, and push it back."""
    # region core
    lean = (images * rows * (columns - 3.5)).sum((1, 2), keepdims=True)
    return push(images, lean / (images * rows**2).sum((1, 2), keepdims=True))
    # endregion


upright, digits = load_digits().images, load_digits().target
rng = np.random.default_rng(SEED)
train, test = np.split(rng.permutation(len(digits))[:1400], [900])
lean = rng.uniform(-1, 1, (900, 1, 1))  # any slant, to either side
models = {"linear": Linear("lsqr", shrinkage=0.1), "nearest": Nearest(1)}
climbing = push(upright.transpose(0, 2, 1), 0.6).transpose(0, 2, 1)
for group, other in ("slanted", push(upright, 0.6)), ("climbing", climbing):
    few, many, labels = upright[train], upright[train], digits[train]
    few[:18], many[:270] = other[train[:18]], other[train[:270]]
    plans = {"nothing known": (few, other, upright)}
    # region core
    plans["all slanted"] = (np.r_[few, push(few, lean)], other, upright)
    plans["straightened"] = map(straighten, (few, other, upright))
    plans["252 more"] = (many, other, upright)
    # endregion
    for plan, (images, one, two) in plans.items():
        for name, model in models.items():
            model.fit(images.reshape(-1, 64), np.resize(labels, len(images)))
            for who, x in (group, one), (f"upright beside {group}", two):
                score = model.score(x[test].reshape(-1, 64), digits[test])
                print(f"{plan}, {name}, {who}: {score:.0%}")
