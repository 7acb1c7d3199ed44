# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["plot_found.svg"]
# draws = "no: it averages 100 runs, and prints the least and the most of them"
# [tool.snippet.knobs]
# BULK = { label = "reduction from", range = [10, 310], step = 10, unit = "pieces" }
# ///

import matplotlib.pyplot as plt
import numpy as np


def holds(unit, quantity, limits):
    """Check orders against the promises, for limits that may be moved."""
    first, bulk, cap = limits
    total = unit * quantity * (quantity >= first)
    total = np.where(quantity >= bulk, total * 9 // 10, total)
    due = unit * quantity * (10 - (quantity >= BULK)) / 10
    best, rebate = np.minimum(total / 20, 500), np.minimum(total // 20, cap)
    kept = (due - 1 < total) & (total <= due)
    return kept & (best - 1 < rebate) & (rebate <= best)


BULK = 10
MOVED = [(2, BULK, 500), (1, BULK - 1, 500), (1, BULK + 1, 500)]
MOVED += [(1, BULK, 499), (1, BULK, 501)]
# region core
aimed = [0, 1, 9, 10, 11]
generators = {"even": range(1_001), "aimed": aimed, "even to 30": range(31)}
generators["half aimed"] = [*range(1_001), *aimed * 200]
# endregion
SIZES, table = [1, 10, 100, 1_000], {}
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for name, of in generators.items():
    # region core
    rng, runs = np.random.default_rng(0), (100, 1_000)
    orders = rng.integers(1, 20_001, runs), rng.choice(of, runs)
    breaks = [~holds(*orders, moved) for moved in MOVED]
    # endregion
    found = [sum(b[:, :n].any(1) for b in breaks) for n in SIZES]
    table[name] = [f"{n.mean():.1f}" for n in found]
    for size, n, mean in zip(SIZES, found, table[name]):
        print(f"{name}, {size:,}: {mean} ({n.min()} to {n.max()})")
    if name in ("even", "aimed"):
        ax.semilogx(SIZES, [n.mean() for n in found], "o-")
        ax.text(1_200, found[-1].mean(), name, va="center")
ax.set(xlim=(0.8, 9e3), ylim=(0, 5.2))
ax.xaxis.set_major_formatter("{x:,g}")
ax.set(xlabel="random orders", ylabel="moved limits found, of 5")
fig.savefig("plot_found.svg")
with open("plot_found.csv", "w") as file:
    print("orders,even (found),aimed (found)", file=file)
    for row in zip(SIZES, table["even"], table["aimed"]):
        print(*row, sep=",", file=file)
