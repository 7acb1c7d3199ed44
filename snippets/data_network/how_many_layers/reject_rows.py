# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from math import exp, inf, isfinite, nan, tanh

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
weights = model[-1].coef_[0] / model[0].scale_
level = float(model[-1].intercept_[0] - weights @ model[0].mean_)
row = X[19].tolist()


# region core
def _checked(row):
    if len(row) != len(weights) or not all(map(isfinite, row)):
        raise ValueError(row)
    return (1 + tanh((level + weights @ row) / 2)) / 2
    # endregion


given = {
    "as it should be": row,
    "a value is missing": [nan, *row[1:]],
    "a value is infinite": [inf, *row[1:]],
    "the first column is left out": row[1:],
    "two columns change places": [row[1], row[0], *row[2:]],
    "a value in another unit": [1_000 * row[0], *row[1:]],
}
# region core
ways = {"pipeline": lambda row: model.predict_proba([row])[0, 1]}
ways["formula"] = lambda row: 1 / (1 + exp(-level - weights @ row))
# endregion
for way, ask in {**ways, "checked": _checked}.items():
    for name, values in given.items():
        try:
            said = f"{ask(values):.2f}"
        except (ValueError, OverflowError) as error:
            said = {ValueError: "refused"}.get(type(error), "overflow")
        print(f"{way}, {name}: {said}")
