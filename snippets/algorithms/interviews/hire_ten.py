# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["hire_ten.svg"]
# draws = "no: it prints the mean and nine in ten of 200 pools"
# [tool.snippet.knobs]
# HIRED = { label = "hired of 100", range = [5, 50], step = 5 }
# ///

import random
from math import sqrt
from statistics import fmean

import matplotlib.pyplot as plt

HIRED = 10


def hire(pool, validity):
    """Hire by score; return how many are the best, and below average."""
    # region core
    luck_counts = sqrt(1 - validity**2)
    score = [validity * work + luck_counts * luck for work, luck in pool]
    hired = sorted(range(100), key=score.__getitem__)[-HIRED:]
    best = sum(person >= 100 - HIRED for person in hired)
    return best, sum(pool[person][0] < 0 for person in hired)
    # endregion


rng, pools = random.Random(65), []  # digits as of 40,000 pools
for _ in range(200):
    pool = [(rng.gauss(0, 1), rng.gauss(0, 1)) for _ in range(100)]
    pools.append(sorted(pool))  # by their work: the best come last
curve = {}
for validity in [tenths / 10 for tenths in range(11)]:
    curve[validity] = fmean(hire(pool, validity)[0] for pool in pools)
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
ax.plot(curve.keys(), curve.values())
methods = {"no score": 0, "unstructured": 0.19, "work sample": 0.33}
methods["structured"] = 0.42
for row, (name, validity) in enumerate(methods.items()):
    best, low = zip(*(hire(pool, validity) for pool in pools))
    print(f"{name}, of the best: {fmean(best):.1f}")
    few, many = sorted(best)[10], sorted(best)[-11]
    print(f"{name}, of the best, in nine of ten pools: {few} to {many}")
    print(f"{name}, below average: {fmean(low):.1f}")
    ax.plot(validity, fmean(best), "s", color="C1")
    place = 0.62, HIRED * (0.03 + 0.07 * row)
    line = {"arrowstyle": "-", "color": "0.5"}
    ax.annotate(name, (validity, fmean(best)), place, arrowprops=line)
ax.set(xlabel="validity of the score", ylabel=f"hired of the {HIRED} best")
ax.set(xlim=(-0.02, 1.05), ylim=(0, 1.02 * HIRED))
fig.savefig("hire_ten.svg")
with open("hire_ten.csv", "w") as file:
    print("validity,hired of the best", file=file)
    for validity, found in curve.items():
        print(f"{validity:g},{found:.1f}", file=file)
