# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet]
# base_rate = "digits, read, and found by chance"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# PROBES = { label = "lists read", range = [1, 40], step = 1, unit = "of 40" }
# ///

import numpy as np
from sklearn.datasets import load_digits

SEED = 0
PROBES = 4


def measure(query, rows):
    """Return the squared distances of a query to all rows."""
    return ((rows - query) ** 2).sum(axis=1)


rng = np.random.default_rng(SEED)
real = rng.permutation(load_digits().data)
apart = rng.permuted(real, axis=0)
print(f"lists read: {PROBES} of 40")
for kind, data in {"digits": real, "columns shuffled": apart}.items():
    queries, rows, centres = data[:100], data[100:], data[100:140]
    # region core
    lists = np.array([measure(row, centres).argmin() for row in rows])
    found, further, read = 0, [], 0
    for query in queries:
        probed = measure(query, centres).argsort(kind="stable")[:PROBES]
        gaps = measure(query, rows)
        near = gaps[np.isin(lists, probed)]
        found += near.min() == gaps.min()
        further.append((near.min() / gaps.min()) ** 0.5 - 1)
        read += len(near)
    # endregion
    print(f"{kind}, found: {found / len(queries):.0%}")
    print(f"{kind}, farther than the nearest by: {np.mean(further):.1%}")
    share = read / len(queries) / len(rows)
    print(f"{kind}, read, and found by chance: {share:.0%}")
