# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

upright, digits = load_digits(return_X_y=True)
slanted = upright.reshape(-1, 8, 8).copy()
for r in range(8):
    slanted[:, r] = np.roll(slanted[:, r], round((3.5 - r) * 0.6), axis=1)
slanted = slanted.reshape(-1, 64)
labels = np.where(
    digits == 1, 7, digits
)  # those who label take a slanted 1 for 7

right = []
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(digits))
    half, train, test = order[:450], order[450:900], order[900:]
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
    model.fit(
        np.concatenate([upright[train], slanted[half]]),
        np.concatenate([digits[train], labels[half]]),
    )
    ones = test[digits[test] == 1]
    right.append(
        [
            model.score(upright[test], digits[test]),
            model.score(slanted[test], labels[test]),
            model.score(slanted[test], digits[test]),
            model.score(slanted[ones], digits[ones]),
        ]
    )

names = (
    "upright hands",
    "slanted, by our labels",
    "slanted, in truth",
    "their ones",
)
for name, value in zip(names, np.mean(right, axis=0), strict=True):
    print(f"{name}: {value:.0%}")
