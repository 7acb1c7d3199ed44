# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_growth.svg"]
# ///

from bisect import bisect_left

import matplotlib.pyplot as plt


class Key(int):
    """An integer that counts how often it is compared."""

    comparisons = 0
    __hash__ = int.__hash__

    def __eq__(self, other):
        Key.comparisons += 1
        return int.__eq__(self, other)

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)


sizes = [10, 100, 1_000, 10_000, 100_000]
counts = {"list": [], "sorted list": [], "set": []}
for n in sizes:
    keys = [Key(value) for value in range(n)]
    hashed, wanted = set(keys), range(n // 20, n, n // 10)
    asks = ([], keys.index), ([keys], bisect_left), ([], hashed.__contains__)
    for curve, (where, find) in zip(counts.values(), asks):
        Key.comparisons = 0
        for value in wanted:
            find(*where, Key(value))
        curve.append(Key.comparisons / len(wanted))

print(f"sorted list of {n:,}: {counts['sorted list'][-1]:.1f}")
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for (name, curve), style in zip(counts.items(), ("o-", "s--", "^:")):
    ax.loglog(sizes, curve, style)
    ax.text(1.3 * n, curve[-1], name, va="center", fontsize=13)
ax.set(xlim=(7, 2e6), xlabel="keys stored", ylabel="comparisons per hit")
fig.savefig("plot_growth.svg")
