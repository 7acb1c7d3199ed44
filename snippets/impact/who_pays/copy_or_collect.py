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

right = {}
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(digits))
    few, more, test = order[:18], order[:270], order[900:]
    rest, others = order[18:900], order[270:900]
    plans = {  # which upright and which slanted images to learn from
        "18 people": (rest, few),
        "18 people, 21 copies of each": (rest, np.repeat(few, 21)),
        "270 people": (others, more),
        "18 people, and all others slanted too": (rest, order[:900]),
    }
    for plan, (plain, sloping) in plans.items():
        images = np.concatenate([upright[plain], slanted[sloping]])
        labels = np.concatenate([digits[plain], digits[sloping]])
        model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
        model.fit(images, labels)
        scores = [
            model.score(x[test], digits[test]) for x in (upright, slanted)
        ]
        right.setdefault(plan, []).append(scores)

for plan, scores in right.items():
    one, other = np.mean(scores, axis=0)
    print(f"{plan}: {one:.0%} upright, {other:.0%} slanted")
