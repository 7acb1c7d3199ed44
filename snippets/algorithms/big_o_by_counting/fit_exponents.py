# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["fit_exponents.svg"]
# draws = "no: it prints the middle and the range of 20 shuffles"
# [tool.snippet.knobs]
# SHUFFLED = { label = "share shuffled", range = [0, 1], step = 0.05 }
# ///

import matplotlib.pyplot as plt
import numpy as np


def insertion_sort(keys):
    """Let each key sink left to its place; return the comparisons made."""
    done, count = [], 0
    # region core
    for key in keys:
        place = len(done)
        while place and (count := count + 1) and key < done[place - 1]:
            place -= 1
        done.insert(place, key)
    # endregion
    return count


def quicksort(keys):
    """Split by the first key, sort both sides; return the comparisons made."""
    # region core
    sides = [], []
    for key in keys[1:]:
        sides[key > keys[0]].append(key)
    return len(keys) - 1 + sum([quicksort(side) for side in sides if side])
    # endregion


SHUFFLED = 1.0  # the share of the keys that trade places
sizes, lines = [50, 100, 200, 400], ["comparisons of,50 keys,100,200,400"]
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for sort in (insertion_sort, quicksort):
    for order, share in {"in order": 0, "random": SHUFFLED}.items():
        counts = np.zeros((20 if share else 1, 4), int)
        for draw, at in np.ndindex(counts.shape):
            rng, keys = np.random.default_rng(draw), np.arange(sizes[at])
            some = rng.permutation(keys)[: round(share * len(keys))]
            keys[np.sort(some)] = some
            counts[draw, at] = sort(keys.tolist())
        middle, name = np.median(counts, 0), f"{sort.__name__}, {order}"
        slope = np.polyfit(np.log(sizes), np.log(middle), 1)[0]
        print(f"{name}: {middle[-1]:,.0f}\n{name}, exponent: {slope:.1f}")
        print(f"{name}, range: {counts.min(0)[-1]:,} to {counts.max(0)[-1]:,}")
        lines.append(f"{sort.__name__} {order}" + ",%d" * 4 % tuple(middle))
        ax.loglog(sizes, middle, "o-" if order == "random" else "s--")
        ax.text(450, middle[-1], name.replace("_sort", ""), va="center")
ax.set(xlim=(40, 5000), xlabel="keys", ylabel="comparisons")
for axis in (ax.xaxis, ax.yaxis):
    axis.set_major_formatter("{x:,.0f}")
fig.savefig("fit_exponents.svg")
np.savetxt("fit_exponents.csv", lines, "%s")
