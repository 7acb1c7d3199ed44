# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: it prints sizes of models, and no score"
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
mix, shift = rng.normal(size=(64, 3_000)), rng.normal(size=3_000)
hidden = np.tanh((pixels / 16 @ mix + shift) / 2)
wanted = np.eye(10)[digits[train]] - 0.1

for size in 30, 100, 300, 1_000, 3_000:
    layer = hidden[:, :size] / size**0.5
    if size > 300:  # the same inverse, from a smaller matrix
        gram = layer[train] @ layer[train].T
        inverse = layer[train].T @ np.linalg.inv(gram)
    else:
        inverse = np.linalg.pinv(layer[train])
    # region core
    weight = np.sqrt(((inverse @ wanted) ** 2).sum())
    # How strongly an answer on a new image leans on the 300 targets.
    # Source: Curth, Jeffares and van der Schaar (2023).
    used = 300 * ((layer[test] @ inverse) ** 2).sum(axis=1).mean()
    # endregion
    print(f"{size:,} parameters, size of the weights: {weight:,.0f}")
    print(f"{size:,} parameters, effective on others: {used:,.0f}")
