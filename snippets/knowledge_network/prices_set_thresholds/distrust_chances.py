# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "everybody flagged"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import load_diabetes
from sklearn.model_selection import cross_val_predict, train_test_split
from sklearn.naive_bayes import GaussianNB

SEED = 3
MISS = 5  # where a false alarm costs 1

X, progress = load_diabetes(return_X_y=True)
worse = progress > np.median(progress)


def mean_cost(score, truth, threshold):
    """Price the flags on scores above a threshold; a false alarm costs 1."""
    flag = score > threshold
    return np.mean(MISS * (truth & ~flag) + (flag & ~truth))


rows, new, known, truth = train_test_split(
    X, worse, test_size=0.5, random_state=SEED
)
model = GaussianNB()
seen = cross_val_predict(model, rows, known, method="predict_proba")[:, 1]
chance = model.fit(rows, known).predict_proba(new)[:, 1]
# region core
low = chance < 1 / (1 + MISS)
# endregion
print(f"told less than one in six: {low.mean():.0%}")
print(f"of these, told on average: {chance[low].mean():.1%}")
print(f"of these, worse in truth: {truth[low].mean():.0%}")
# region core
found = min(seen, key=lambda cut: mean_cost(seen, known, cut))
cost = mean_cost(chance, truth, 1 / (1 + MISS))
few = min(seen[:40], key=lambda cut: mean_cost(seen[:40], known[:40], cut))
# endregion
print(f"cut by the formula: {cost:.2f}")
for method in "sigmoid", "isotonic":
    mended = CalibratedClassifierCV(model, method=method).fit(rows, known)
    cost = mean_cost(mended.predict_proba(new)[:, 1], truth, 1 / (1 + MISS))
    print(f"calibrated first, {method}: {cost:.2f}")
print(f"cut found on 221: {mean_cost(chance, truth, found):.2f}")
print(f"cut found on 40: {mean_cost(chance, truth, few):.2f}")
print(f"everybody flagged: {mean_cost(chance, truth, 0):.2f}")
