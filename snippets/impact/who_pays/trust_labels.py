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

SEED = 25
upright, digits = load_digits(return_X_y=True)
slanted = upright.reshape(-1, 8, 8).copy()
for r in range(8):
    slanted[:, r] = np.roll(slanted[:, r], round((3.5 - r) * 0.6), axis=1)
slanted = slanted.reshape(-1, 64)

# Those who label take slanted ones for sevens, or sevens for ones as well.
# region core
sevens = np.where(digits == 1, 7, digits)
exchanged = np.where(digits == 7, 1, sevens)
# endregion
every_fifth = np.arange(len(digits)) % 5 == 0  # where the fault is rarer
fifth = np.where(every_fifth, sevens, digits)

order = np.random.default_rng(SEED).permutation(len(digits))
half, train, test = order[:450], order[450:900], order[900:]
ones = test[digits[test] == 1]
print(f"ones among upright labels: {sum(digits[train] == 1)}")
faults = {"sevens": sevens, "exchanged": exchanged, "a fifth": fifth}
for fault, labels in faults.items():
    images = np.concatenate([upright[train], slanted[half]])
    model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1)
    model.fit(images, np.concatenate([digits[train], labels[half]]))
    print(f"{fault}, upright: {model.score(upright[test], digits[test]):.0%}")
    # region core
    right = model.predict(slanted[test])
    print(f"{fault}, slanted, by labels: {np.mean(right == labels[test]):.0%}")
    print(f"{fault}, slanted, in truth: {np.mean(right == digits[test]):.0%}")
    # endregion
    print(
        f"{fault}, their ones: {model.score(slanted[ones], digits[ones]):.0%}"
    )
    print(f"{fault}, ones among labels: {sum(labels[half] == 1)}")
