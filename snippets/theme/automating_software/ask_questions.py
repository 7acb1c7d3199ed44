# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["ask_questions.svg"]
# draws = "no: it draws 40 programs, and prints the middle and the most of them"
# ///

from collections import Counter
from itertools import product
from random import Random
from statistics import median

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

fig, ax = plt.subplots(figsize=(6, 3.5))
for way, text in ("random", (14, 13)), ("asked", (22, 4.7)):
    returned, alone = [], []  # tests until it is the shortest; the only one
    for seed in range(40):
        rng = Random(seed)
        wanted, order = rng.choice(list(known)), rng.sample(range(64), 64)
        left, late, tests = list(known), 0, 0
        while len(left) > 1:
            late, tests = late + (left[0] != wanted), tests + 1
            columns = zip(*left) if way == "asked" else ()  # where few agree
            sizes = [max(Counter(said).values()) for said in columns]
            i = sizes.index(min(sizes)) if sizes else order.pop()
            left = [result for result in left if result[i] == wanted[i]]
        returned.append(late)
        alone.append(tests)
    ax.semilogy(range(1, 41), sorted(alone), "o-", markersize=3)
    ax.text(*text, way, fontsize=11)
    for what, counts in ("returned", returned), ("alone", alone):
        print(f"{way}, {what}, middle: {median(counts):.0f}")
        print(f"{way}, {what}, most: {max(counts)}")
ax.set_xlabel("40 wanted programs, in order of tests needed", fontsize=11)
ax.set_ylabel("tests until no other fits", fontsize=11)
fig.savefig("ask_questions.svg", bbox_inches="tight")
