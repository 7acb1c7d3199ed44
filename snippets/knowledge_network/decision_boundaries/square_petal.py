# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always another species, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler
from sklearn.svm import SVC

SEED = 0

X, species = load_iris(return_X_y=True)
versicolor, petal = species == 1, X[:, 2]  # petal length in cm


# region core
def add_square(zero):
    """Append the squared distance of petal length from `zero`, in cm."""
    return np.column_stack([X, (petal - zero) ** 2])


line = LogisticRegression()
loose = LogisticRegression(C=10_000, max_iter=1000)  # the default is C=1
squares = make_pipeline(PolynomialFeatures(2), line)
# endregion
for name, model, columns in (
    ("straight", line, X),
    ("straight, square from 4 cm", line, add_square(4)),
    ("straight, square from 0 cm", line, add_square(0)),
    ("straight, square from -15 cm", line, add_square(-15)),
    ("the same, weights nearly free", loose, add_square(-15)),
    ("standardised first, all squares", squares, X),
    ("kernel", SVC(), X),
):
    rows, new, labels, truth = train_test_split(
        columns, versicolor, test_size=0.5, random_state=SEED, stratify=species
    )
    scaled = make_pipeline(StandardScaler(), model).fit(rows, labels)
    print(f"{name}, wrong: {1 - scaled.score(new, truth):.0%}")
print(f"always another species, wrong: {truth.mean():.0%}")
