# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
#
# [tool.snippet]
# figures = ["fit_examples.svg"]
# draws = "no: each line averages 400 sets of random tests"
# base_rate = "always y, right answers"
#
# [tool.snippet.knobs]
# WISH = { label = "wish", choices = ["min(2 * x, y)", "x + y", "max(x, y) - min(x, y)"] }
# ///

from itertools import product
from random import Random

import matplotlib.pyplot as plt
import numpy as np

WISH = "min(2 * x, y)"
OPS = int.__add__, int.__sub__, int.__mul__, min, max
x, y = zip(*product(range(8), range(8)))  # all 64 inputs


def search(sizes):
    """Return what all expressions give for x and y, the shortest first."""
    known = dict.fromkeys([x, y, (1,) * 64, (2,) * 64])
    levels = [list(known)]
    for size in range(1, sizes):
        pairs = [p for k in range(size) for p in product(levels[k], levels[~k])]
        new = dict.fromkeys(tuple(map(op, *p)) for p in pairs for op in OPS)
        levels.append([result for result in new if result not in known])
        known |= new
    return np.array(list(known))


known = search(4)
wanted = list(map(eval(f"lambda x, y: {WISH}"), x, y))
agrees = (known == wanted).T.copy()  # a row for each test
print(f"programs that differ: {len(known):,}")
print(f"always y, right answers: {agrees[:, 1].mean():.0%}")
table = []
for given in range(1, 13):
    # region core
    tests = [Random(seed).sample(range(64), given) for seed in range(400)]
    shortest = [agrees[some].all(axis=0).argmax() for some in tests]
    same = agrees[:, shortest].all(axis=0).mean()
    right = agrees[:, shortest].mean()
    # endregion
    table.append([given, 100 * same, 100 * right])
    print(f"{given} tests, the wanted program: {same:.0%}")
    print(f"{given} tests, right answers: {right:.0%}")
given, same, right = zip(*table)
fig, ax = plt.subplots(figsize=(4.2, 3))
ax.plot(given, right, "o-", given, same, "s-", markersize=4)
ax.text(12, 30, "● right answers", ha="right", color="C0")
ax.text(12, 18, "■ the wanted program", ha="right", color="C1")
ax.set(xlabel="tests", ylabel="share, %", xticks=range(1, 13), ylim=(-3, 103))
fig.savefig("fit_examples.svg", bbox_inches="tight")
head = "tests,the wanted program (%),right answers (%)"
np.savetxt("fit_examples.csv", table, "%.0f", ",", header=head, comments="")
