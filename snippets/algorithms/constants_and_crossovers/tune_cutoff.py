# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["tune_cutoff.svg"]
# [tool.snippet.knobs]
# CALL = { label = "price of a call", range = [0, 30], step = 1, unit = "comparisons" }
# ///

from itertools import accumulate

import matplotlib.pyplot as plt

CALL = 15  # what a call costs; a comparison or a move costs 1
H = list(accumulate((1 / n for n in range(1, 1024)), initial=0))


def insert_all(n):
    """Return the mean cost of an insertion sort of n shuffled keys."""
    return CALL + n * (n - 1) / 2 + 2 * n - H[n] - 1


def cost_of(cutoff):
    """Return the mean costs of a merge sort that inserts up to a cutoff."""
    # region core
    costs = [0]
    for n in range(1, 1024):
        a, b = n // 2, n - n // 2
        merge = CALL + 2 * n - a / (b + 1) - b / (a + 1)
        split = merge + sum(costs[half] for half in (a, b) if half < n)
        costs.append(insert_all(n) if n <= cutoff else split)
    # endregion
    return costs


crossing = next(n for n, c in enumerate(cost_of(1)) if 0 < c < insert_all(n))
print(f"the pure sorts cross at: {crossing} keys")
totals = {c: sum(cost_of(c)[512::8]) for c in range(1, 200)}
best = min(totals, key=totals.get)
over = {c: 100 * total / totals[best] - 100 for c, total in totals.items()}
print(f"the best cutoff: {best} keys")
near = [c for c in over if over[c] <= 5]
print(f"within 5% of the best: {near[0]} to {near[-1]} keys")
print(f"cutoff at the crossing, dearer by: {over[crossing]:.0f}%")
print(f"no cutoff, dearer by: {over[1]:.0f}%")
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
ax.plot(*zip(*over.items()), linewidth=3)
for at, text in ((best, "best "), (crossing, "pure\nsorts \ncross ")):
    ax.axvline(at, color="C1", linestyle=":")
    ax.text(at, 150, text, color="C1", ha="right", va="center")
ax.set(xlabel="cutoff (keys)", ylabel="dearer than the best (%)")
ax.set(xscale="log", xlim=(1, 200), ylim=(0, 180))
ax.xaxis.set_major_formatter("{x:g}")
fig.savefig("tune_cutoff.svg")
with open("tune_cutoff.csv", "w") as file:
    file.write("cutoff (keys),dearer than the best (%)\n")
    file.writelines(f"{2**k},{over[2**k]:.0f}\n" for k in range(8))
