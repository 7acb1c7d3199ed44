# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: hide_minority.py prints it, on splits of the same data"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

SEED = 5
upright, digits = load_digits(return_X_y=True)
slanted = upright.reshape(-1, 8, 8).copy()
for r in range(8):
    slanted[:, r] = np.roll(slanted[:, r], round((3.5 - r) * 0.6), axis=1)
slanted = slanted.reshape(-1, 64)

order = np.random.default_rng(SEED).permutation(len(digits))
few, more, test = order[:18], order[:270], order[900:]
rest, others = order[18:900], order[270:900]
# region core
plans = {  # which upright and which slanted images to learn from
    "18 images": (rest, few),
    "49 copies of each": (rest, np.repeat(few, 49)),
    "270 images": (others, more),
    "18 images, fewer upright": (others, few),
}
# endregion
for plan, (plain, sloping) in plans.items():
    images = np.concatenate([upright[plain], slanted[sloping]])
    labels = digits[np.concatenate([plain, sloping])]
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
    model.fit(images, labels)
    print(f"{plan}, slanted: {model.score(slanted[test], digits[test]):.0%}")
    print(f"{plan}, upright: {model.score(upright[test], digits[test]):.1%}")
