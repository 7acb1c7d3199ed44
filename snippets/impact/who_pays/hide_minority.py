# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

SLANTED = 18  # of 900 people who gave us a digit to learn from
SPLITS = 20


def slant(images):
    """Push the upper rows of 8 x 8 images right and the lower rows left."""
    rows = images.reshape(-1, 8, 8).copy()
    for r in range(8):
        rows[:, r] = np.roll(rows[:, r], round((3.5 - r) * 0.6), axis=1)
    return rows.reshape(-1, 64)


upright, digits = load_digits(return_X_y=True)
slanted = slant(upright)
right = []
for seed in range(SPLITS):
    order = np.random.default_rng(seed).permutation(len(digits))
    train, test = order[:900], order[900:]
    images = upright.copy()
    images[train[:SLANTED]] = slanted[train[:SLANTED]]
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
    model.fit(images[train], digits[train])
    right.append(
        [model.score(x[test], digits[test]) for x in (upright, slanted)]
    )

share = SLANTED / 900
upright_right, slanted_right = np.mean(right, axis=0)
overall = (1 - share) * upright_right + share * slanted_right
print(f"splits: {SPLITS}")
print(f"share of slanted hands: {share:.0%}")
print(f"right, everybody: {overall:.0%}")
print(f"right, upright hands: {upright_right:.0%}")
print(f"right, slanted hands: {slanted_right:.0%}")
low, high = min(row[1] for row in right), max(row[1] for row in right)
print(f"slanted hands, over the splits: {low:.0%} to {high:.0%}")
