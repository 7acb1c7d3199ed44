# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X = X / 16
pictures = {"as learned": X, "half as bright": X / 2, "black for white": 1 - X}
runs = {name: [] for name in pictures}
for seed in range(4):
    order = np.random.default_rng(seed).permutation(len(y))
    train, test = order[:900], order[1350:]
    cheap = LogisticRegression(max_iter=300).fit(X[train], y[train])
    dear = SVC(C=5).fit(X[train], y[train])
    for name, seen in pictures.items():
        sure = cheap.predict_proba(seen[test]).max(axis=1) >= 0.8
        low, high = (
            model.predict(seen[test]) != y[test] for model in (cheap, dear)
        )
        both = np.where(sure, low, high)
        runs[name].append(
            [1 - sure.mean(), both.mean(), high.mean(), (sure & low).mean()]
        )

for name, results in runs.items():
    asked, both, high, kept = np.mean(results, axis=0)
    print(f"{name}, passed on: {asked:.0%}")
    print(f"{name}, wrong: {both:.0%}")
    print(f"{name}, wrong with the dear one alone: {high:.0%}")
    print(f"{name}, wrong and never passed on: {kept:.0%}")
