# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: the groups are what they are, and nothing is shuffled"
# base_rate = "no: shuffle_folds prints it, for the same images"
# ///

import re

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold, LeaveOneGroupOut, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier

X, y = load_digits(return_X_y=True)
labels = "".join(map(str, y))
# region core
# A form opens with lines that count up from 0; some digits got lost.
counts = [found.start() for found in re.finditer("0?123456", labels)]
starts = [b for a, b in zip([-99, *counts], counts) if b - a > 30]
form = np.searchsorted(starts, np.arange(len(y)), side="right") - 1
# endregion

borders = [test[0] for _, test in KFold(n_splits=5).split(X)][1:]
inside = sum(border not in starts for border in borders)

model = KNeighborsClassifier(n_neighbors=1)
answers = cross_val_predict(model, X, y, groups=form, cv=LeaveOneGroupOut())
wrong = answers != y
rows = np.bincount(form)
rate = np.bincount(form, weights=wrong) / rows
by_form = rate.std(ddof=1) / len(rows) ** 0.5
by_row = (wrong.mean() * (1 - wrong.mean()) / len(y)) ** 0.5

print(f"first 60 labels: {labels[:60]}")
print(f"forms: {len(rows)}")
print(f"rows on a form: {rows.min()} to {rows.max()}")
print(f"contiguous borders that cut a form: {inside} of {len(borders)}")
print(f"wrong, one form left out: {wrong.mean():.1%}")
print(f"easiest and hardest form: {rate.min():.1%} and {rate.max():.1%}")
print(f"standard error, forms as units: {100 * by_form:.1f} points")
print(f"standard error, rows as units: {100 * by_row:.1f} points")
