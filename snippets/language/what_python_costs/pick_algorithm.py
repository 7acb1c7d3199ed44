# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["pick_algorithm.svg"]
# ///

from functools import partial
from timeit import repeat

import matplotlib.pyplot as plt
import numpy as np


def pairs_by_kernel(numbers):
    """Count pairs of equal numbers: compare all with all, in NumPy."""
    equal = numbers[:, None] == numbers
    return (int(equal.sum()) - len(numbers)) // 2


def pairs_by_loop(numbers):
    """Count pairs of equal numbers: one pass over a list, in Python."""
    seen, pairs = {}, 0
    for x in numbers:
        pairs += seen.get(x, 0)
        seen[x] = seen.get(x, 0) + 1
    return pairs


drawn = np.random.default_rng(0).integers(0, 1_000, size=2_000)
answers, times = [], []
for ask, numbers in (pairs_by_kernel, drawn), (pairs_by_loop, drawn.tolist()):
    answers.append(ask(numbers))
    times.append(min(repeat(partial(ask, numbers), number=1)))
print(f"pairs by kernel, by loop: {answers[0]:,} and {answers[1]:,}")
print(f"comparisons in the kernel: {len(drawn) ** 2:,}")
print(f"loop 3 times as fast: {'yes' if times[0] > 3 * times[1] else 'no'}")

n = np.array([10.0, 1_000.0, 100_000.0])
fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
lines = {"kernel,\nall pairs": n**2, "loop,\none pass": 100 * n}
lines["kernel,\none pass"] = n
for (name, steps), style in zip(lines.items(), ("o-", "s--", "^:")):
    ax.loglog(n, steps, style)
    ax.text(1.4e5, steps[-1], name, va="center", fontsize=12)
ax.set(xlim=(6, 4e6), xlabel="numbers", ylabel="steps of a kernel")
fig.savefig("pick_algorithm.svg")
