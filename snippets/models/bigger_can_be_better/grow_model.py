# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_digits

pixels, digits = load_digits(return_X_y=True)
for size in 30, 100, 320, 1_000, 3_000:
    wrong, learned, weight = [], [], []
    for seed in range(4):
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(digits))
        train, test = order[:300], order[300:]
        mix, shift = rng.normal(size=(64, size)), rng.normal(size=size)
        # One layer that nobody trains: random sums, cut off at zero.
        layer = np.maximum(pixels / 16 @ mix + shift, 0) / np.sqrt(size)
        wanted = np.eye(10)[digits] - 0.1
        # The least weights of all that come nearest to what is wanted.
        weights = np.linalg.lstsq(layer[train], wanted[train], rcond=None)[0]
        told = (layer @ weights).argmax(axis=1)
        learned.append((told != digits)[train].mean())
        wrong.append((told != digits)[test].mean())
        weight.append(np.sqrt((weights**2).sum()))
    print(
        f"{size:,} parameters, wrong on those learned: {np.mean(learned):.0%}"
    )
    print(f"{size:,} parameters, wrong on others: {np.mean(wrong):.0%}")
    print(f"{size:,} parameters, size of the weights: {np.median(weight):.0f}")
