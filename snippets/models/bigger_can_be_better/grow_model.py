# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always one digit, wrong on others"
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
# One hidden layer with random weights, which nobody trains.
mix, shift = rng.normal(size=(64, 3_000)), rng.normal(size=3_000)
hidden = np.tanh((pixels / 16 @ mix + shift) / 2)
wanted = np.eye(10)[digits[train]] - 0.1  # 0.9 for the digit, else -0.1

guess = np.bincount(digits[train]).argmax()
print(
    f"always one digit, wrong on others: {(digits[test] != guess).mean():.0%}"
)
for size in 30, 100, 300, 1_000, 3_000:
    # region core
    layer = hidden[:, :size] / size**0.5
    # Least squares; of all the best fits, the one with the least weights.
    weights = np.linalg.lstsq(layer[train], wanted, rcond=None)[0]
    wrong = (layer @ weights).argmax(axis=1) != digits
    # endregion
    print(f"{size:,} parameters, wrong on learned: {wrong[train].mean():.0%}")
    print(f"{size:,} parameters, wrong on others: {wrong[test].mean():.0%}")
