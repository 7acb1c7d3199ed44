# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["fit_exponents.svg"]
# draws = "no: it prints the middle and the range of 20 shuffles"
# ///

import matplotlib.pyplot as plt
import numpy as np


def insertion_sort(keys):
    """Let each key sink left to its place; return the comparisons made."""
    done, count = [], 0
    for key in keys:
        place = len(done)
        while place and (count := count + 1) and key < done[place - 1]:
            place -= 1
        done.insert(place, key)
    return count


def quicksort(keys):
    """Split by the first key, sort both sides; return the comparisons made."""
    if len(keys) < 2:
        return 0
    sides = [], []
    for key in keys[1:]:
        sides[key > keys[0]].append(key)
    return len(keys) - 1 + quicksort(sides[0]) + quicksort(sides[1])


sizes, rngs = [50, 100, 200, 400], map(np.random.default_rng, range(20))
orders = {"in order": [[range(n) for n in sizes]]}
orders["random"] = [[r.permutation(n).tolist() for n in sizes] for r in rngs]
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for sort in (insertion_sort, quicksort):
    for order, lists in orders.items():
        counts = np.array([[sort(keys) for keys in row] for row in lists])
        middle, name = np.median(counts, 0), f"{sort.__name__}, {order}"
        slope = np.polyfit(np.log(sizes), np.log(middle), 1)[0]
        print(f"{name}: {middle[-1]:,.0f}\n{name}, exponent: {slope:.1f}")
        print(f"{name}, range: {counts.min(0)[-1]:,} to {counts.max(0)[-1]:,}")
        ax.loglog(sizes, middle, "o-" if order == "random" else "s--")
        ax.text(450, middle[-1], name, va="center", fontsize=12)
ax.set(xlim=(40, 4500), xlabel="keys", ylabel="comparisons")
fig.savefig("fit_exponents.svg")
