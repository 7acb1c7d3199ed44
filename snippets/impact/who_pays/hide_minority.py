# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always the commonest digit"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
#
# [tool.snippet.knobs]
# SLANTED = { label = "slanted images", range = [0, 450], step = 18 }
# SLANT = { label = "slant", range = [0, 1], step = 0.1 }
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

SEED = 23
SLANTED = 18  # of 900 images to learn from
SLANT = 0.6  # columns by which a row moves against the next


def slant(images):
    """Push the upper rows of 8 x 8 images right and the lower rows left."""
    rows = images.reshape(-1, 8, 8).copy()
    for r in range(8):
        rows[:, r] = np.roll(rows[:, r], round((3.5 - r) * SLANT), axis=1)
    return rows.reshape(-1, 64)


upright, digits = load_digits(return_X_y=True)
slanted = slant(upright)
order = np.random.default_rng(SEED).permutation(len(digits))
train, test = order[:900], order[900:]
# region core
images = upright.copy()
images[train[:SLANTED]] = slanted[train[:SLANTED]]
model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
model.fit(images[train], digits[train])
one, other = (model.score(x[test], digits[test]) for x in (upright, slanted))
# endregion
few = test[:18]  # as many as among 900 users
commonest = np.bincount(digits[train]).argmax()
print(f"right, everybody: {0.98 * one + 0.02 * other:.0%}")
print(f"right, upright hands: {one:.0%}")
print(f"right, slanted hands: {other:.0%}")
print(f"right, 18 slanted hands: {model.score(slanted[few], digits[few]):.0%}")
print(f"always the commonest digit: {np.mean(digits[test] == commonest):.0%}")
