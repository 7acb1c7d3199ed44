# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

from itertools import combinations

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

X, y = load_digits(return_X_y=True)
X = X / 16


def learn(rows):
    """Return a linear model of the classes that occur in some rows."""
    return LogisticRegression(max_iter=300).fit(X[rows], y[rows])


for rows in (60, 200, 900):
    wrong = []
    for seed in range(2):
        order = np.random.default_rng(seed).permutation(len(y))
        train, test = order[:rows], order[900:]
        chances = learn(train).predict_proba(X)
        for pair in combinations(range(10), 2):
            own, new = (part[np.isin(y[part], pair)] for part in (train, test))
            special = learn(own).predict(X[new])
            general = np.take(pair, chances[new][:, pair].argmax(axis=1))
            wrong.append(
                [np.mean(said != y[new]) for said in (general, special)]
            )
    general, special = np.mean(wrong, axis=0)
    print(f"{rows} rows, one model of ten, wrong: {general:.1%}")
    print(f"{rows} rows, 45 models of two, wrong: {special:.1%}")
