# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the commonest digit, wrong"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

SEED = 6
X, y = load_digits(return_X_y=True)
X = X / 16
# The file is in the order of its writers: hardly any is learned and judged.
order = np.roll(np.arange(len(y)), -90 * SEED)
train, test = order[:900], order[1350:]
commonest = np.bincount(y[train]).argmax()
print(f"always the commonest digit, wrong: {np.mean(y[test] != commonest):.0%}")
# region core
pictures = {"as learned": X, "half as bright": X / 2}
pictures |= {"pale": X / 2 + 0.5, "black for white": 1 - X}
# endregion


def stretch(seen):
    """Return pictures whose darkest point is 0 and whose brightest is 1."""
    least = seen.min(axis=1, keepdims=True)
    return (seen - least) / (seen.max(axis=1, keepdims=True) - least)


for told, prepare in (("", np.asarray), (", stretched", stretch)):
    cheap = LogisticRegression(max_iter=300).fit(prepare(X)[train], y[train])
    dear = SVC(C=5).fit(prepare(X)[train], y[train])
    for name, seen in pictures.items():
        # region core
        rows = prepare(seen[test])
        sure = cheap.predict_proba(rows).max(axis=1) >= 0.8
        low, high = (m.predict(rows) != y[test] for m in (cheap, dear))
        wrong = np.where(sure, low, high)
        # endregion
        print(f"{name}{told}, passed on: {1 - sure.mean():.0%}")
        print(f"{name}{told}, wrong: {wrong.mean():.0%}")
        if not told:
            print(f"{name}, wrong with the cheap one alone: {low.mean():.0%}")
            print(f"{name}, wrong with the dear one alone: {high.mean():.0%}")
            print(f"{name}, wrong and sure: {(sure & low).mean():.0%}")
