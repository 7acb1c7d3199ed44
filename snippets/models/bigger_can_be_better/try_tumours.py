# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "always benign"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

SEED = 13

table, benign = load_breast_cancer(return_X_y=True)
rng = np.random.default_rng(SEED)
order = rng.permutation(len(benign))
train, test = order[:100], order[100:]
table = (table - table[train].mean(axis=0)) / table[train].std(axis=0)
mix, shift = rng.normal(size=(30, 1_000)), rng.normal(size=1_000)
hidden = np.tanh((table @ mix + shift) / 5)

print(f"always benign: {(benign[test] == 0).mean():.1%} wrong")
for size, penalty in (30, 0), (100, 0), (1_000, 0), (1_000, 0.1):
    layer = hidden[:, :size] / size**0.5
    known = layer[train]
    gram = known @ known.T + penalty * np.eye(100)
    # region core
    # Without a penalty, this too is the best fit with the least weights.
    inverse = known.T @ np.linalg.pinv(gram, hermitian=True)
    weights = inverse @ (benign[train] - 0.5)
    wrong = ((layer[test] @ weights > 0) != benign[test]).mean()
    # endregion
    print(f"{size:,} with penalty {penalty}: {wrong:.1%} wrong")
plain = LogisticRegression().fit(table[train], benign[train])
wrong = 1 - plain.score(table[test], benign[test])
print(f"logistic regression, 31 numbers: {wrong:.1%} wrong")
