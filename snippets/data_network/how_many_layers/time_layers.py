# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "one row, pipeline over formula" = [25, 600]
# "all rows, pipeline over NumPy" = [6, 150]
# "all rows, loop over pipeline" = [0.5, 15]
# ///

from functools import partial
from math import isfinite, tanh
from operator import mul
from timeit import repeat

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
slopes = model[-1].coef_[0] / model[0].scale_
level = float(model[-1].intercept_[0] - slopes @ model[0].mean_)
weights, rows = slopes.tolist(), X.tolist()


# region core
def predict(row):
    """Return the chance of a benign tumour, the scaling folded in."""
    if len(row) != len(weights) or not all(map(isfinite, row)):
        raise ValueError(row)
    return (1 + tanh((level + sum(map(mul, weights, row))) / 2)) / 2


# endregion
clock = partial(repeat, number=1, repeat=100, globals=globals())
pipe = min(clock("model.predict_proba(X)"))
loop = min(clock("[*map(predict, rows)]"))
one = min(clock("model.predict_proba(X[:1])")) / min(clock("predict(rows[0])"))
batch = pipe / min(clock(lambda: 1 / (1 + np.exp(-level - X @ slopes))))
for name, ratio in (
    ("one row, pipeline over formula", one),
    ("all rows, pipeline over NumPy", batch),
    ("all rows, loop over pipeline", loop / pipe),
):
    print(f"{name}: about {float(f'{ratio:.0g}'):g} times")
gap = abs(model.predict_proba(X)[:, 1] - [*map(predict, rows)]).max()
print(f"differ by less than 1e-12: {'yes' if gap < 1e-12 else 'no'}")
