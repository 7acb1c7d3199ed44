# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: which points are drawn hardly matters; times are rounded hard"
# [tool.snippet.bands]
# "2 coordinates, leaves of 40" = [0.004, 0.6]
# "8 coordinates, leaves of 40" = [0.03, 2]
# "16 coordinates, leaves of 40" = [0.9, 80]
# "digits, leaves of 40" = [0.7, 120]
# "digits, leaves of 2" = [3, 300]
# ///

from timeit import repeat

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KDTree


def clock(function):
    """Return the shortest time of a few runs, in seconds."""
    return min(repeat(function, number=1, repeat=6))


# region core
def compare(data, leaf):
    """Time 100 queries by a tree over by a scan; count the tree's share."""
    queries, rows = data[:100], data[100:]
    tree, squares = KDTree(rows, leaf_size=leaf), (rows**2).sum(axis=1)
    tree.query(queries)
    share = tree.get_n_calls() / len(queries) / len(rows)
    scan = clock(lambda: [(squares - 2 * (rows @ q)).argmin() for q in queries])
    return clock(lambda: tree.query(queries)) / scan, share


# endregion
rng = np.random.default_rng(0)
sets = {f"{d} coordinates": rng.random((20_100, d)) for d in (2, 8, 16)}
sets["digits"] = rng.permutation(load_digits().data)
for name, leaf in [*zip(sets, (40, 40, 40, 40)), ("digits", 2)]:
    ratio, share = compare(sets[name], leaf)
    print(f"{name}, leaves of {leaf}, measured: {share:.0%}")
    print(f"{name}, leaves of {leaf}: about {float(f'{ratio:.1g}'):g} times")
