# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["ask_questions.svg"]
# draws = "no: it goes over all programs, with 20 random orders of the tests"
# ///

from collections import Counter
from itertools import product
from random import Random

import matplotlib.pyplot as plt

OPS = int.__add__, int.__sub__, int.__mul__, min, max
x, y = zip(*product(range(8), range(8)))
known = dict.fromkeys([x, y, (1,) * 64, (2,) * 64])
levels = [list(known)]  # the results of all expressions, the shortest first
for size in 1, 2, 3:
    pairs = [p for k in range(size) for p in product(levels[k], levels[~k])]
    new = dict.fromkeys(tuple(map(op, *pair)) for pair in pairs for op in OPS)
    levels.append([result for result in new if result not in known])
    known |= new


# region core
def count(left, order):
    """Return after how many tests, in an order or chosen, each is alone."""
    if len(left) == 1:
        return [0]
    sizes = [] if order else [max(Counter(r).values()) for r in zip(*left)]
    i, groups = order[0] if order else sizes.index(min(sizes)), {}
    for result in left:
        groups.setdefault(result[i], []).append(result)
    return [1 + n for one in groups.values() for n in count(one, order[1:])]
    # endregion


random, table = [Random(s).sample(range(64), 64) for s in range(20)], {}
fig, ax = plt.subplots(figsize=(4.2, 3))
for way, orders, up in ("random", random, 1.4), ("asked", [[]], 0.6):
    tests = sorted(n for order in orders for n in count(list(known), order))
    shares = [tests[len(tests) * share // 100] for share in range(100)]
    ax.semilogy(shares, "o", markersize=3)
    ax.text(60, up * shares[60], way, ha="right")
    table[way] = shares
    print(f"{way}, alone, middle: {shares[50]}")
    print(f"{way}, alone, one in ten: {shares[90]} or more")
    print(f"{way}, alone, most: {tests[-1]}")
ax.set_yticks([1, 2, 5, 10, 20, 50], ["1", "2", "5", "10", "20", "50"])
ax.set(xlabel="share of wanted programs, %", ylabel="tests until alone")
fig.savefig("ask_questions.svg", bbox_inches="tight")
with open("ask_questions.csv", "w") as file:
    file.write("share (%),random (tests),asked (tests)\n")
    for at in [*range(0, 100, 5), 99]:
        file.write(f"{at},{table['random'][at]},{table['asked'][at]}\n")
