# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["ask_questions.svg"]
# ///

from collections import Counter
from itertools import chain, product
from random import Random

import matplotlib.pyplot as plt

OPS = int.__add__, int.__sub__, int.__mul__, min, max
INPUTS = list(product(range(8), range(8)))  # x and y
x, y = zip(*INPUTS)
levels = [{x, y, (1,) * len(x), (2,) * len(x)}]
known = set(levels[0])  # all results of small expressions
for size in range(1, 4):
    pairs = [product(levels[k], levels[size - 1 - k]) for k in range(size)]
    new = {tuple(map(op, *pair)) for pair in chain(*pairs) for op in OPS}
    levels.append(new - known)
    known |= new

wanted = tuple(min(2 * a, b) for a, b in INPUTS)
fig, ax = plt.subplots(figsize=(6, 3.5))
needed = []
for seed in range(20):
    left, counts = known, [len(known)]
    for i in Random(seed).sample(range(len(x)), len(x)):
        left = [result for result in left if result[i] == wanted[i]]
        counts.append(len(left))
    needed.append(counts.index(1))
    ax.semilogy(counts[:31], "C0", linewidth=0.8)
left, counts = known, [len(known)]
while len(left) > 1:  # ask where the largest group that agrees is smallest
    groups = [Counter(answers) for answers in zip(*left)]
    i = min(range(len(x)), key=lambda i: max(groups[i].values()))
    left = [result for result in left if result[i] == wanted[i]]
    counts.append(len(left))
ax.semilogy(counts, "C1o-")
ax.set_xlabel("tests (thin lines: 20 random orders; dots: asked)", fontsize=11)
ax.set_ylabel("programs that fit", fontsize=11)
fig.savefig("ask_questions.svg", bbox_inches="tight")
print(f"questions asked: {len(counts) - 1}")
print(f"random tests, middle of 20 orders: {sorted(needed)[10]}")
print(f"random tests, fewest and most: {min(needed)} and {max(needed)}")
