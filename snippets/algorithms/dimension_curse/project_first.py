# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet]
# base_rate = "50 at random, found"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn.datasets import load_digits

SEED = 0
rng = np.random.default_rng(SEED)
data = rng.permutation(load_digits().data)
queries, rows = data[:50], data[50:]
for short in (8, 16):
    # region core
    shadow = rng.integers(0, 2, (64, short)) * 2 - 1
    hits = 0
    for query in queries:
        rough = (((rows - query) @ shadow) ** 2).sum(axis=1)
        kept = rows[np.argsort(rough, kind="stable")[:50]]
        least = ((rows - query) ** 2).sum(axis=1).min()
        hits += ((kept - query) ** 2).sum(axis=1).min() == least
    # endregion
    print(f"by {short} random sums, found: {hits / len(queries):.0%}")
print(f"50 at random, found: {50 / len(rows):.0%}")
