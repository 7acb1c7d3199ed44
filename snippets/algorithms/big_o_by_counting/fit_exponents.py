# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["fit_exponents.svg"]
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


rngs, sizes = map(np.random.default_rng, range(5)), [100, 200, 400, 800]
mixed = [[rng.permutation(n).tolist() for n in sizes] for rng in rngs]
tidy = [[range(n) for n in sizes]]
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for sort, style in ((insertion_sort, "C0o-"), (quicksort, "C1s--")):
    for order, lists in (("random", mixed), ("in order", tidy)):
        counts = np.mean([[sort(keys) for keys in row] for row in lists], 0)
        name = f"{sort.__name__}, {order}"
        slope, _ = np.polyfit(np.log(sizes), np.log(counts), 1)
        print(f"{name}: {counts[-1]:,.0f}\n{name}, exponent: {slope:.1f}")
        ax.loglog(sizes, counts, style)
        ax.text(900, counts[-1], name, va="center", fontsize=12)
ax.set(xlim=(80, 9000), xlabel="keys", ylabel="comparisons")
print(f"shuffles of each size: {len(mixed)}")
fig.savefig("fit_exponents.svg")
