# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_found.svg"]
# ///

from random import Random

import matplotlib.pyplot as plt


def price(unit, quantity, member, limits):
    """Price an order in cents; the limits say where each rule begins."""
    first, bulk, cap = limits
    if quantity < first:
        return 0
    total = unit * quantity
    if quantity >= bulk:
        total = total * 9 // 10
    return total - member * min(total // 20, cap)


def holds(unit, quantity, limits):
    """Check the promises: a tenth off from ten, 5% for members, up to 500."""
    full, cut = (price(unit, quantity, m, limits) for m in (False, True))
    due = unit * quantity * (10 - (quantity >= 10)) / 10
    best = min(full / 20, 500)
    return due - 1 < full <= due and best - 1 < full - cut <= best


MOVED = [(2, 10, 500), (1, 9, 500), (1, 11, 500), (1, 10, 499), (1, 10, 501)]
SIZES = (1, 10, 100, 1_000)
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
for name, of in {"even": range(1_001), "aimed": (0, 1, 9, 10, 11)}.items():
    found = dict.fromkeys(SIZES, 0)
    for rng in map(Random, range(20)):
        cases = [(rng.randint(1, 20_000), rng.choice(of)) for _ in range(1_000)]
        for limits in MOVED:
            fails = [not holds(*case, limits) for case in cases]
            for n in SIZES:
                found[n] += any(fails[:n]) / 20
    print(*(f"{name}, {n:,}: {found[n]:.1f}" for n in SIZES), sep="\n")
    ax.semilogx(SIZES, found.values(), "o-" if name == "even" else "s--")
    ax.text(1_200, found[n], name, va="center", fontsize=13)
ax.set(xlim=(0.8, 5e3), xlabel="random orders", ylabel="limits found, of 5")
fig.savefig("plot_found.svg")
