# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the sales hardly matter, and times are rounded hard"
# [tool.snippet.bands]
# "1,000 sales, two lists over Counter" = [40, 3000]
# "3,000 sales, two lists over Counter" = [100, 15000]
# "1,000 sales, sorted list over Counter" = [1.2, 20]
# "3,000 sales, sorted list over Counter" = [1.5, 30]
# "1,000 sales, dict by hand over Counter" = [1, 15]
# "3,000 sales, dict by hand over Counter" = [1, 15]
# ///

import random
from collections import Counter
from functools import partial
from itertools import groupby
from timeit import repeat


def by_lists(sales):
    """Look each name up in one list, and count in another."""
    # region core
    names, counts = [], []
    for name in sales:
        if name not in names:
            names.append(name)
            counts.append(0)
        counts[names.index(name)] += 1
    # endregion


def by_dict(sales):
    """Count in a dictionary, with each step written out."""
    counts = {}
    # region core
    for i in range(len(sales)):
        if sales[i] not in counts:
            counts[sales[i]] = 0
        counts[sales[i]] = counts[sales[i]] + 1
    # endregion


ways = {"two lists": by_lists, "dict by hand": by_dict}
ways["sorted list"] = lambda keys: [[*k] for _, k in groupby(sorted(keys))]
for n in (1_000, 3_000):
    sales = [f"customer {i}" for i in random.Random(0).choices(range(n), k=n)]
    idiom = min(repeat(partial(Counter, sales), number=1, repeat=9))
    for way, job in ways.items():
        time = min(repeat(partial(job, sales), number=1, repeat=7))
        ratio = float(f"{time / idiom:.0g}")
        print(f"{n:,} sales, {way} over Counter: about {ratio:g} times")
