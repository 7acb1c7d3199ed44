# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it shuffles twenty times itself, and prints the range"
# base_rate = "always the commonest digit, wrong"
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier

X, y = load_digits(return_X_y=True)
norms = (X**2).sum(axis=1)
distance = norms[:, None] + norms - 2 * X @ X.T  # squared, image to image


def count_errors(order, folds=5):
    """Count the wrong 1-NN answers when `order` is cut into folds.

    `order` holds every row number once. Consecutive entries share a fold,
    and each fold is answered from the rows of all the others.
    """
    wrong = 0
    for test in np.array_split(order, folds):
        train = np.setdiff1d(order, test)
        nearest = train[distance[np.ix_(test, train)].argmin(axis=1)]
        wrong += int((y[nearest] != y[test]).sum())
    return wrong


n, rngs = len(y), [np.random.default_rng(seed) for seed in range(20)]
shuffled = [count_errors(rng.permutation(n)) for rng in rngs]
contiguous = count_errors(np.arange(n))
library = cross_val_predict(
    KNeighborsClassifier(n_neighbors=1), X, y, cv=KFold(n_splits=5)
)

print(f"images: {n:,}")
print(f"always the commonest digit, wrong: {1 - np.bincount(y).max() / n:.0%}")
print(f"wrong when shuffled: {np.mean(shuffled) / n:.1%}")
print(f"images wrong over 20 shuffles: {min(shuffled)} to {max(shuffled)}")
print(f"wrong in contiguous folds: {contiguous / n:.1%}")
print(f"times the error: {contiguous / np.mean(shuffled):.1f}")
print(f"images wrong in contiguous folds: {contiguous}")
print(f"the same by scikit-learn: {(library != y).sum()}")
