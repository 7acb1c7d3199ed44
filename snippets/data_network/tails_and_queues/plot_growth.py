# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_growth.svg"]
# draws = "no: it prints the middle and the range of 20 runs"
# [tool.snippet.knobs]
# LOAD = { label = "load now", range = [0.4, 0.86], step = 0.02 }
# WORK = { label = "work", choices = ["constant", "random", "rare long"] }
# ///

import random
from statistics import median

import matplotlib.pyplot as plt

LOAD = 0.8  # the share of the time that the server is busy
WORK = "random"
kinds = {  # each has a mean of 1: a number to draw, and the square's mean
    "constant": (lambda rng: 1.0, 1.0),
    "random": (lambda rng: rng.expovariate(1), 2.0),
    "rare long": (lambda rng: 8.6 if rng.random() < 0.05 else 0.6, 4.04),
}
draw_work, square = kinds[WORK]


def mean_wait(load, seed):
    """Return how long 5,000 requests wait on average for one server."""
    rng, wait, total = random.Random(seed), 0.0, 0.0
    # region core
    for _ in range(5_000):
        total += wait
        gap = rng.expovariate(load)  # until the next request arrives
        wait = max(0.0, wait + draw_work(rng) - gap)
    # endregion
    return total / 5_000


loads, runs, lines = (LOAD, 1.1 * LOAD), [], ["load (%),mean wait (work)"]
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
theory = {at / 100: at * square / 2 / (100 - at) for at in range(2, 97, 2)}
ax.plot([100 * at for at in theory], theory.values())
lines += [f"{100 * at:.0f},{wait:.2f}" for at, wait in theory.items()]
for load, name, colour in zip(loads, ("now", "a tenth more"), ("C1", "C3")):
    runs.append([mean_wait(load, seed) for seed in range(20)])
    print(f"{name}, theory: {load * square / 2 / (1 - load):.1f}")
    ax.plot([100 * load] * 2, [min(runs[-1]), max(runs[-1])], colour, lw=3)
    ax.plot(100 * load, median(runs[-1]), "o", color=colour)
    ax.text(100 * load - 3, median(runs[-1]), name, ha="right", va="bottom")
print(f"longer, theory: {110 * (1 - LOAD) / (1 - 1.1 * LOAD) - 100:.0f}%")
others = [mean_wait(1.1 * LOAD, seed) for seed in range(20, 40)]
for after, name in (runs[1], "same requests"), (others, "other requests"):
    longer = [100 * b / a - 100 for a, b in zip(runs[0], after)]
    print(f"longer, {name}: {median(longer):.0f}%")
    print(f"longer, {name}, range: {min(longer):.0f} to {max(longer):.0f}%")
ax.set(xlabel="load, %", ylabel="wait, in requests' work", xlim=(0, 100))
fig.savefig("plot_growth.svg")
with open("plot_growth.csv", "w") as file:
    print(*lines, sep="\n", file=file)
