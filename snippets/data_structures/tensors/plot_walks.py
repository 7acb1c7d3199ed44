# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_walks.svg"]
# [tool.snippet.knobs.VIEW]
# label = "look at"
# choices = [
#     "transpose", "half the columns", "every other column",
#     "every other row", "windows of 3",
# ]
# ///

import csv
from itertools import pairwise, product

import matplotlib.pyplot as plt

VIEW = "transpose"
# region core
views = {  # of 4 rows by 6: how many along each axis, how far apart
    "all rows": ((4, 6), (6, 1)),
    "transpose": ((6, 4), (1, 6)),
    "half the columns": ((4, 3), (6, 1)),
    "every other column": ((4, 3), (6, 2)),
    "every other row": ((2, 6), (12, 1)),
    "windows of 3": ((22, 3), (1, 1)),
}


def walk(shape, strides):
    """Return the places in memory, the last axis fastest."""
    axes = [range(0, n * step, step) for n, step in zip(shape, strides)]
    return [sum(offsets) for offsets in product(*axes)]


# endregion
walks = {"all rows": walk(*views["all rows"]), VIEW: walk(*views[VIEW])}
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for (name, places), label in zip(walks.items(), ("all rows", "the view")):
    (line,) = ax.plot(places, "o-" if name == VIEW else "s:", markersize=4)
    shift = "bottom" if name == VIEW else "top"
    ax.text(len(places), places[-1], name, va=shift, color=line.get_color())
    lengths = sorted({b - a for a, b in pairwise(places)})
    print(f"{label}, steps of: {' and '.join(map(str, lengths))}")
most = max(map(len, walks.values()))
ax.set(xlabel="numbers read so far", ylabel="place in memory")
ax.set_xlim(right=1.7 * most)
fig.savefig("plot_walks.svg")
with open("plot_walks.csv", "w") as file:
    table = csv.writer(file, lineterminator="\n")
    table.writerow(["numbers read so far", *walks])
    for k in range(min(most, 24)):
        table.writerow(
            [k, *(w[k] if k < len(w) else "" for w in walks.values())]
        )
