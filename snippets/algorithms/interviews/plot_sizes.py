# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_sizes.svg"]
# [tool.snippet.knobs]
# BUDGET = { label = "budget, steps", range = [1_000, 20_000], step = 1_000 }
# ///

from bisect import bisect
from math import lgamma, log

import matplotlib.pyplot as plt

BUDGET = 10_000
# region core
steps = {
    "nested loops": lambda n: n * (n - 1) / 2,
    "sort first": lambda n: lgamma(n + 1) / log(2) + n,  # lg n!, then n
    "hash set": lambda n: 2 * n,
}
# endregion
sizes = [m * 10**power for power in range(5) for m in (1, 2, 5)][1:14]
rows, text = [sizes], ["numbers", *(f"{name} (steps)" for name in steps)]
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for (name, count), form in zip(steps.items(), ("-", "--", "-.")):
    rows.append([count(size) for size in sizes])
    ax.loglog(sizes, rows[-1], form)
    ax.text(26_000, rows[-1][-1], name, va="center")
    most = bisect(range(1_000_000), BUDGET, key=count) - 1
    print(f"{name}, largest within the budget: {float(f'{most:.2g}'):,.0f}")
    ax.plot(most, BUDGET, "ko")
ax.axhline(BUDGET, color="0.5", ls=":")
ax.text(2, 1.4 * BUDGET, "budget")
ax.set(xlim=(1.6, 3e6), xticks=[10, 1_000, 100_000])
ax.set(yticks=[1, 1_000, 1_000_000])
ax.set(xlabel="numbers in the list", ylabel="steps, when there is no pair")
ax.minorticks_off()
for axis in (ax.xaxis, ax.yaxis):
    axis.set_major_formatter("{x:,.0f}")
fig.savefig("plot_sizes.svg")
with open("plot_sizes.csv", "w") as file:
    print(*text, sep=",", file=file)
    for size, *row in zip(*rows):
        print(size, *(f"{count:.0f}" for count in row), sep=",", file=file)
