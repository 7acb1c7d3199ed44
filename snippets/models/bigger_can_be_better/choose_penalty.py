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
spoilt[:30] = rng.integers(0, 10, size=30)  # as in spoil_labels
mix, shift = rng.normal(size=(64, 3_000)), rng.normal(size=3_000)
layer = np.tanh((pixels / 16 @ mix + shift) / 2) / 3_000**0.5
gram = layer @ layer[train].T


def tell(known, labels, penalty, asked):
    """Fit the output weights to some rows, and return the answers on others."""
    inner = gram[train[known]][:, known] + penalty * np.eye(len(known))
    share = np.linalg.solve(inner, np.eye(10)[labels[known]] - 0.1)
    return (gram[asked][:, known] @ share).argmax(axis=1)


rows = np.arange(300)
for name, labels in ("clean", digits[train]), ("spoilt", spoilt):
    wrong = dict.fromkeys((0, 0.01, 0.1, 1, 10), 0)
    # region core
    for fold in (rows[k::5] for k in range(5)):  # held out in turn
        for penalty in wrong:
            told = tell(np.setdiff1d(rows, fold), labels, penalty, train[fold])
            wrong[penalty] += np.count_nonzero(told != labels[fold])
    best = min(wrong, key=wrong.get)
    # endregion
    share = np.mean(tell(rows, labels, best, test) != digits[test])
    print(f"{name}, penalty chosen: {best}")
    print(f"{name}, wrong with that penalty: {share:.1%}")
