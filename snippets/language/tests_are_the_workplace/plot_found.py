# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_found.svg"]
# draws = "no: it averages 100 runs, and prints the least and the most of them"
# ///

from random import Random
from statistics import mean

import matplotlib.pyplot as plt


def holds(unit, quantity, limits):
    """Check one order against the promises, for limits that may be moved."""
    first, bulk, cap = limits
    total = unit * quantity * (quantity >= first)
    total = total * 9 // 10 if quantity >= bulk else total
    due = unit * quantity * (10 - (quantity >= 10)) / 10
    best = min(total / 20, 500)
    return due - 1 < total <= due and best - 1 < min(total // 20, cap) <= best


# region core
MOVED = [(2, 10, 500), (1, 9, 500), (1, 11, 500), (1, 10, 499), (1, 10, 501)]
AIMED = (0, 1, 9, 10, 11)
GENERATORS = {"even": range(1_001), "aimed": AIMED, "even to 30": range(31)}
GENERATORS["half aimed"] = [*range(1_001), *AIMED * 200]
# endregion
SIZES, table = (1, 10, 100, 1_000), {}
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for name, of in GENERATORS.items():
    found = {size: [] for size in SIZES}
    for rng in map(Random, range(100)):
        # region core
        cases = [(rng.randint(1, 20_000), rng.choice(of)) for _ in range(1_000)]
        first = [
            next((i for i, c in enumerate(cases) if not holds(*c, m)), 1_000)
            for m in MOVED
        ]
        # endregion
        for size in SIZES:
            found[size].append(sum(place < size for place in first))
    for size, n in found.items():
        print(f"{name}, {size:,}: {mean(n):.1f} ({min(n)} to {max(n)})")
    if name in ("even", "aimed"):
        ax.semilogx(SIZES, list(map(mean, found.values())), "o-")
        ax.text(1_200, mean(found[1_000]), name, va="center")
        table[name] = [f"{mean(n):.1f}" for n in found.values()]
ax.set(xlim=(0.8, 9e3), ylim=(0, 5.2))
ax.xaxis.set_major_formatter("{x:,g}")
ax.set(xlabel="random orders", ylabel="moved limits found, of 5")
fig.savefig("plot_found.svg")
with open("plot_found.csv", "w") as file:
    file.write("orders,even (found),aimed (found)\n")
    for row in zip(SIZES, *table.values()):
        file.write(",".join(map(str, row)) + "\n")
