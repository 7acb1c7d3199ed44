# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "everybody sent"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 1  # how the rows are shuffled into five folds
MISS, ALARM = 10, 1  # assumed: what an error of each kind costs


def price(sent, malignant):
    """Return what each decision costs."""
    return MISS * (malignant & ~sent) + ALARM * (sent & ~malignant)


data = load_breast_cancer()
malignant = data.target == 0
largest = data.data[:, list(data.feature_names).index("worst radius")]
model = make_pipeline(StandardScaler(), LogisticRegression())
limits = np.arange(10, 25, 0.25)
by_price, chance = np.zeros(len(largest), bool), np.zeros(len(largest))
folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=SEED)
# region core
for train, test in folds.split(data.data, malignant):
    seen, known = largest[train], malignant[train]
    best = min(limits, key=lambda limit: price(seen > limit, known).sum())
    by_price[test] = largest[test] > best
    model.fit(data.data[train], known)
    chance[test] = model.predict_proba(data.data[test])[:, 1]

half = price(chance > 0.5, malignant)
priced = price(chance > ALARM / (ALARM + MISS), malignant)
# endregion
print(f"everybody sent: {price(malignant | True, malignant).sum()}")
print(f"rule, as typed: {price(largest > 17, malignant).sum()}")
print(f"rule, limit by price: {price(by_price, malignant).sum()}")
print(f"model, at one half: {half.sum()}")
print(f"model, limit by price: {priced.sum()}")
spread = (half - priced).std() * len(half) ** 0.5  # had others come
print(f"model, gained by its limit: {half.sum() - priced.sum():+d}")
print(f"standard error of that gain: {spread:.0f}")
