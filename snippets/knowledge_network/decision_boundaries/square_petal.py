# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, species = load_iris(return_X_y=True)
versicolor, petal = species == 1, X[:, 2]  # petal length in cm
folds = RepeatedStratifiedKFold(n_splits=5, n_repeats=4, random_state=1)


def add_square(zero):
    """Append the squared distance of petal length from `zero`, in cm."""
    return np.column_stack([X, (petal - zero) ** 2])


line, curve = LogisticRegression(), SVC()
loose = LogisticRegression(C=10_000, max_iter=1000)  # the default is C=1
for name, model, columns in (
    ("straight", line, X),
    ("kernel", curve, X),
    ("straight, square from 4 cm", line, add_square(4)),
    ("straight, square from 0 cm", line, add_square(0)),
    ("straight, square from -15 cm", line, add_square(-15)),
    ("the same, weights nearly free", loose, add_square(-15)),
    ("kernel, square from -15 cm", curve, add_square(-15)),
):
    scaled = make_pipeline(StandardScaler(), model)
    right = cross_val_score(scaled, columns, versicolor, cv=folds)
    print(f"{name}, wrong: {1 - right.mean():.0%}")
