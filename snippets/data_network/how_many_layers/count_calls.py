# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

import sys
from math import exp
from operator import mul

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
slopes = model[-1].coef_[0] / model[0].scale_
level = float(model[-1].intercept_[0] - slopes @ model[0].mean_)
weights, rows = slopes.tolist(), X.tolist()


def predict(row):
    """Return the probability of a benign tumour, the scaling folded in."""
    return 1 / (1 + exp(-level - sum(map(mul, weights, row))))


def count_calls(function, *args):
    """Count calls of functions written in Python, after a warm-up."""
    function(*args)
    events = []
    sys.setprofile(lambda frame, event, arg: events.append(event))
    function(*args)
    sys.setprofile(None)
    return events.count("call")


one, many = (count_calls(model.predict_proba, X[:n]) for n in (1, len(X)))
gap = abs(model.predict_proba(X)[:, 1] - [*map(predict, rows)]).max()
print(
    f"predictions differ by less than 1e-12: {'yes' if gap < 1e-12 else 'no'}"
)
print(f"pipeline, one row, calls at least: {10 ** (len(str(one)) - 1)}")
print(f"pipeline, {len(X)} rows, calls more than for one: {many - one}")
hand = sum(count_calls(predict, row) for row in rows)
print(f"by hand, {len(X)} rows, calls: {hand}")
