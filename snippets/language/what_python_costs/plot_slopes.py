# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_slopes.svg"]
# [tool.snippet.knobs]
# LEAD = { label = "a kernel's lead", range = [20, 100], step = 5, unit = "times" }
# ///

from math import log2

import matplotlib.pyplot as plt

LEAD = 60  # steps of a kernel in the time of one of the loop
# region core
sizes = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000]
steps = {
    "pairs": [n * n / LEAD for n in sizes],
    "loop": [float(n) for n in sizes],
    "sort": [n * log2(n) / LEAD for n in sizes],
}
# endregion
for name in ("pairs", "sort"):
    for n, steps_taken in zip(sizes, steps[name]):
        if n in (10, 2_000):
            ratio = float(f"{steps_taken / n:.2g}")
            print(f"{n:,} numbers, {name} over loop: {ratio:g}")
fig, ax = plt.subplots(figsize=(4.2, 3.4), layout="constrained")
for (name, curve), style, va in zip(
    steps.items(), ("s--", "o-", "^:"), ("center", "bottom", "top")
):
    ax.loglog(sizes, curve, style)
    ax.text(27_000, curve[-1], name, va=va)
ax.set(xlim=(7, 2e5), ylim=(0.3, 5e7))
ax.set_xticks([10, 100, 1_000, 10_000], ["10", "100", "1,000", "10,000"])
ax.set_yticks([1, 1e3, 1e6], ["1", "1,000", "1 million"])
ax.minorticks_off()
ax.set(xlabel="numbers", ylabel="time, in steps of the loop")
fig.savefig("plot_slopes.svg")
with open("plot_slopes.csv", "w") as file:
    file.write("numbers,pairs (steps),loop (steps),sort (steps)\n")
    for n, *row in zip(sizes, *steps.values()):
        file.write(",".join([str(n), *(f"{one:.1f}" for one in row)]) + "\n")
