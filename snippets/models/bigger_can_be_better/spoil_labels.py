# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_digits

pixels, digits = load_digits(return_X_y=True)
for size in 100, 3_000:
    for name, cost in ("weights free", 1e-9), ("large weights cost", 0.1):
        wrong = []
        for seed in range(3):
            rng = np.random.default_rng(seed)
            order = rng.permutation(len(digits))
            train, test = order[:300], order[300:]
            told = digits[train].copy()
            told[:30] = rng.integers(0, 10, size=30)  # labels drawn at random
            mix, shift = rng.normal(size=(64, size)), rng.normal(size=size)
            layer = np.maximum(pixels / 16 @ mix + shift, 0) / np.sqrt(size)
            inner = layer[train] @ layer[train].T + cost * np.eye(300)
            wanted = np.eye(10)[told] - 0.1
            weights = layer[train].T @ np.linalg.solve(inner, wanted)
            found = (layer[test] @ weights).argmax(axis=1)
            wrong.append((found != digits[test]).mean())
        print(f"{size:,} parameters, {name}: {np.mean(wrong):.1%}")
