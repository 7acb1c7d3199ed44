# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the commonest digit, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 24
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

SEED = 1
PIECES = 70  # each costs 64 multiplications, and one for each digit
X, y = load_digits(return_X_y=True)
X = X / 16
order = np.random.default_rng(SEED).permutation(len(y))
# No limit has to be set, so it learns from those rows as well.
train, test = np.split(order, [1350])
# region core
single = make_pipeline(
    Nystroem(gamma=0.2, n_components=PIECES, random_state=SEED),
    LogisticRegression(C=100, max_iter=300),
).fit(X[train], y[train])
# endregion
wrong = np.mean(single.predict(X[test]) != y[test])
commonest = np.bincount(y[train]).argmax()
print(f"always the commonest digit, wrong: {np.mean(y[test] != commonest):.0%}")
print(f"one model, wrong: {wrong:.1%}")
print(f"one model, price in cheap ones: {PIECES * (64 + 10) / 640:.0f}")
