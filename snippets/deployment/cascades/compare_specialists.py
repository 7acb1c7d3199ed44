# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the first of the two, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

from itertools import combinations

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

SEED = 3  # from 40 on, all sixty rows hold each digit
PAIRS = list(combinations(range(10), 2))[::3]  # 15 of the 45
X, y = load_digits(return_X_y=True)
X = X / 16


def compare(name, rows, even=None, weight=None):
    """Print how often one model of ten digits errs, and models of two."""
    known, new, own, true = train_test_split(
        X, y, train_size=rows, random_state=40 + SEED, stratify=even
    )
    model = LogisticRegression(solver="newton-cholesky", class_weight=weight)
    chances, wrong = model.fit(known, own).predict_proba(new), []
    # region core
    for pair in PAIRS:
        learn, ask = np.isin(own, pair), np.isin(true, pair)
        general = np.take(pair, chances[ask][:, pair].argmax(axis=1))
        special = model.fit(known[learn], own[learn]).predict(new[ask])
        # endregion
        said = np.array([general, special, np.full(sum(ask), pair[0])])
        wrong.append((said != true[ask]).mean(axis=1))
    general, special, same = np.mean(wrong, axis=0)
    print(f"{name}, one model of ten, wrong: {general:.1%}")
    print(f"{name}, a model a pair, wrong: {special:.1%}")
    print(
        f"{name}, a pair errs more by, points: {100 * (special - general):.1f}"
    )
    return same


compare("60 rows as they come", 60)
compare("60 rows, rare digits weigh more", 60, weight="balanced")
compare("six rows of each", 60, even=y)
same = compare("900 rows", 900)
print(f"always the first of the two, wrong: {same:.0%}")
