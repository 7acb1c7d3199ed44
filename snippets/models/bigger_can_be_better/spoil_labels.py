# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: grow_model prints it, for the same rows"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits

SEED = 13

pixels, digits = load_digits(return_X_y=True)
rng = np.random.default_rng(SEED)
order = rng.permutation(len(digits))
train, test = order[:300], order[300:]
spoilt = digits[train].copy()
spoilt[:30] = rng.integers(0, 10, size=30)  # labels drawn at random
mix, shift = rng.normal(size=(64, 3_000)), rng.normal(size=3_000)
hidden = np.tanh((pixels / 16 @ mix + shift) / 2)

for name, labels in ("clean", digits[train]), ("spoilt", spoilt):
    for size, penalties in (100, (0.1,)), (3_000, (0, 0.1, 10)):
        layer = hidden[:, :size] / size**0.5
        gram = layer[train] @ layer[train].T
        for penalty in penalties:
            # region core
            target = np.eye(10)[labels] - 0.1
            share = np.linalg.solve(gram + penalty * np.eye(300), target)
            told = (layer[test] @ layer[train].T @ share).argmax(axis=1)
            wrong = (told != digits[test]).mean()
            # endregion
            print(f"{name}, {size:,} with penalty {penalty}: {wrong:.1%}")
