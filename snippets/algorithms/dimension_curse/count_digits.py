# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# LEAF = { label = "rows in a leaf", range = [2, 40], step = 2 }
# ///

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.neighbors import KDTree
from sklearn.preprocessing import scale

SEED = 0
LEAF = 8


def count_share(rows):
    """Return the share of the rows that a tree measures for a query."""
    queries, rows = rows[:50], rows[50:]
    tree = KDTree(rows, leaf_size=LEAF)
    tree.query(queries)
    return tree.get_n_calls() / len(queries) / len(rows)


rng = np.random.default_rng(SEED)
digits, cells = load_digits().data, scale(load_breast_cancer().data)
# region core
for name, rows in {"digits": digits, "cells": cells}.items():
    real = rng.permutation(rows)
    apart = rng.permuted(rows, axis=0)  # each column for itself
    print(f"{name}: {count_share(real):.0%}")
    print(f"{name}, columns shuffled: {count_share(apart):.0%}")
# endregion
