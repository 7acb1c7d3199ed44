# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_predict

X, progress = load_diabetes(return_X_y=True)
worse = progress > np.median(progress)


def mean_cost(score, truth, threshold, miss):
    """Price the flags on scores above a threshold; a false alarm costs 1."""
    flag = score > threshold
    return np.mean(miss * (truth & ~flag) + (flag & ~truth))


off, order, found = [], [], {1: [], 5: []}
for seed in range(20):
    folds = KFold(n_splits=5, shuffle=True, random_state=seed)
    score = cross_val_predict(LinearRegression(), X, progress, cv=folds)
    off.append(abs(score - progress).mean())
    pairs = np.sign(progress[:, None] - progress)
    agree = pairs * np.sign(score[:, None] - score)
    order.append((agree > 0).sum() / (pairs != 0).sum())
    half = np.random.default_rng(seed).permutation(len(worse)) % 2 == 0
    for miss, rows in found.items():
        prices = [
            mean_cost(score[half], worse[half], t, miss) for t in range(300)
        ]
        best, rest = int(np.argmin(prices)), (score[~half], worse[~half])
        rows.append([best, *(mean_cost(*rest, t, miss) for t in (best, 140))])
        rows[-1].append((score > best).mean())
print(f"as a number, off by: {np.mean(off):.0f}")
print(f"as an order, pairs right: {np.mean(order):.0%}")
for miss, rows in found.items():
    best, own, old, flagged = np.mean(rows, axis=0)
    print(f"miss costs {miss}, threshold: {best:.0f}")
    print(f"miss costs {miss}, flagged: {flagged:.0%}")
    print(f"miss costs {miss}, cost here and at 140: {own:.2f} and {old:.2f}")
