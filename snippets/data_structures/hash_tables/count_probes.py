# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["count_probes.svg"]
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# SLOTS = { label = "slots", choices = [256, 2048, 8192, 65536] }
# ///

import random

import matplotlib.pyplot as plt
import numpy as np

SEED = 0
SLOTS = 8192


def fill_table(table, keys, rng):
    """Add keys by linear probing; return how many slots were looked at."""
    probes = keys
    # region core
    for _ in range(keys):
        slot = rng.randrange(SLOTS)  # its home
        while table[slot]:
            slot = (slot + 1) % SLOTS
            probes += 1
        table[slot] = True
    # endregion
    return probes


def probes_per_miss(table):
    """Return the mean number of slots up to the first empty one, itself too."""
    total = run = 0
    for slot in reversed(range(2 * SLOTS)):  # twice round: runs cross the end
        run = run + 1 if table[slot % SLOTS] else 0
        total += run + 1 if slot < SLOTS else 0
    return total / SLOTS


table, rng, probes, rows = [False] * SLOTS, random.Random(SEED), 0, []
for taken in range(5, 91, 5):
    probes += fill_table(table, taken * SLOTS // 100 - sum(table), rng)
    knuth = [(1 + 1 / (1 - taken / 100) ** power) / 2 for power in (1, 2)]
    rows += [(taken, probes / sum(table), probes_per_miss(table), *knuth)]
for taken, hit, miss, *_ in (rows[9], rows[17]):
    print(f"hit at {taken}%: {hit:.1f}\nmiss at {taken}%: {miss:.1f}")
print(f"Knuth at {taken}%: {knuth[0]:.1f} and {knuth[1]:.1f}")
head = "slots taken in %,probes per hit,per miss,Knuth's hit,Knuth's miss"
np.savetxt("count_probes.csv", rows, "%.3g", ",", header=head, comments="")
x, *y = zip(*rows)
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.plot(x, y[3], "C0-", x, y[2], "C1--", x, y[1], "C0o", x, y[0], "C1s", ms=4)
ax.set(xlabel="slots taken in %", ylabel="probes", xlim=(0, 100))
ax.text(82, 30, "miss", ha="right"), ax.text(92, 5, "hit", va="center")
fig.savefig("count_probes.svg")
