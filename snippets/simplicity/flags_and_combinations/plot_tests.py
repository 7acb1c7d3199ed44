# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_tests.svg"]
# ///

import csv
from itertools import count
from math import comb

import matplotlib.pyplot as plt


# region core
def count_pairs(flags):
    """Return the fewest tests for all settings of two flags."""
    sizes = count(4)
    return next(n for n in sizes if comb(n - 1, (n + 1) // 2) >= flags)


def count_triples(flags):
    """Return a number of tests that is enough for all settings of three."""
    if flags <= 2:
        return 2**flags
    half = (flags + 1) // 2  # each flag gets a twin
    return count_triples(half) + count_pairs(half)


# endregion
flags = range(4, 41, 4)
curves = {
    "configurations": [2**k for k in flags],
    "tests for triples": [count_triples(k) for k in flags],
    "tests for pairs": [count_pairs(k) for k in flags],
}
print(f"20 flags, configurations: {2**20:,}")
print(f"20 flags, settings of two: {4 * comb(20, 2):,}")
print(f"20 flags, settings of three in a test: {comb(20, 3):,}")
print(f"8 tests, flags for pairs: {comb(7, 4)}")
for k in (10, 20, 40, 1000):
    print(f"{k:,} flags, pairs: {count_pairs(k)}")
    print(f"{k:,} flags, triples: {count_triples(k)}")
with open("plot_tests.csv", "w", newline="") as file:
    table = csv.writer(file, lineterminator="\n")
    table.writerows([("flags", *curves), *zip(flags, *curves.values())])
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for curve, style in zip(curves.values(), ("o-", "s--", "^:")):
    ax.semilogy(flags, curve, style)
ax.text(22, 4e5, "all configurations")
ax.text(40, 60, "all triples", ha="right")
ax.text(40, 2.2, "all pairs", ha="right")
ax.set(xlabel="flags", ylabel="tests", ylim=(1, 1e7))
ax.yaxis.set_major_formatter("{x:,.0f}")
fig.savefig("plot_tests.svg")
