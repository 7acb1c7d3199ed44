# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_growth.svg"]
# ///

import csv
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
    # region core
    hashed, wanted = set(keys), range(n // 20, n, n // 10)
    asks = ([], keys.index), ([keys], bisect_left), ([], hashed.__contains__)
    for curve, (where, find) in zip(counts.values(), asks):
        Key.comparisons = 0
        for value in wanted:
            find(*where, Key(value))
        curve.append(Key.comparisons / len(wanted))
    # endregion

print(f"sorted list of {n:,}: {counts['sorted list'][-1]:.1f}")
with open("plot_growth.csv", "w", newline="") as file:
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["keys stored", *(f"{name}, per hit" for name in counts)])
    rows.writerows(zip(sizes, *counts.values()))
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for (name, curve), style in zip(counts.items(), ("o-", "s--", "^:")):
    ax.loglog(sizes, curve, style)
    ax.text(1.4 * n, curve[-1], name, va="center")
ax.set(xlim=(7, 6e6), xlabel="keys stored", ylabel="comparisons per hit")
plt.xticks(sizes[::2], ["10", "1,000", "100,000"])
plt.yticks([1, 100, 10_000], ["1", "100", "10,000"])
fig.savefig("plot_growth.svg")
