# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from math import exp, inf, nan
from operator import mul

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
slopes = model[-1].coef_[0] / model[0].scale_
level = float(model[-1].intercept_[0] - slopes @ model[0].mean_)
weights, row = slopes.tolist(), X[0].tolist()


def _predict(row):
    return 1 / (1 + exp(-level - sum(map(mul, weights, row))))


# part: reject
wrong = {
    "a value is missing": [nan, *row[1:]],
    "a value is infinite": [inf, *row[1:]],
    "the first column is left out": row[1:],
    "a word among numbers": ["large", *row[1:]],
    "two columns change places": [row[1], row[0], *row[2:]],
    "the first column in inches": [row[0] / 25.4, *row[1:]],
}
table = []
for name, values in {"as it should be": row, **wrong}.items():
    table.append(said := [])
    for ask in (lambda v: model.predict_proba([v])[0, 1], _predict):
        try:
            said.append(f"{ask(values):.3f}")
        except (ValueError, TypeError):
            said.append("refused")
    print(f"{name}: pipeline {said[0]}, by hand {said[1]}")
for way, answers in zip(("pipeline", "hand"), zip(*table)):
    print(f"refused by {way}: {answers.count('refused')} of {len(wrong)}")
# end part
