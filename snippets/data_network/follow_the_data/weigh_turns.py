# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["weigh_turns.svg"]
# [tool.snippet.knobs]
# ADDS = { label = "additions of each worker", range = [1, 6], step = 1 }
# ///

from functools import cache

import matplotlib.pyplot as plt

ADDS = 2


@cache
def weigh(change, total=0, me=(0, 0), other=(0, 0)):
    """Return the chance that two workers, with no lock, lose nothing.

    Each reads and writes the total, ADDS times; `me` and `other` hold the
    steps done and the total last read. After each step the other one comes to
    its turn with the chance `change`.
    """
    if me[0] == other[0] == 2 * ADDS:
        return float(total == 2 * ADDS)
    if me[0] == 2 * ADDS:
        me, other = other, me  # this worker has finished
    # region core
    done, seen = me
    if done % 2:
        total = seen + 1
    else:
        seen = total
    me = done + 1, seen
    stay = weigh(change, total, me, other)
    switch = weigh(change, total, other, me)
    return (1 - change) * stay + change * switch
    # endregion


for steps in (2, 10, 100):
    print(
        f"turn passes after {steps} steps, nothing lost: {weigh(1 / steps):.0%}"
    )
table = [(n, 100 * weigh(1 / n)) for n in (1, 2, 3, 5, 10, 20, 50, 100, 300)]
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.semilogx(*zip(*table), "C1s-")
ax.xaxis.set_major_formatter("{x:g}")
ax.set(ylim=(0, 105), xlabel="steps until the turn passes")
ax.set_ylabel("nothing lost, % of runs")
fig.savefig("weigh_turns.svg")
with open("weigh_turns.csv", "w") as file:
    file.write("steps until the turn passes,nothing lost (%)\n")
    file.writelines(f"{steps},{share:.1f}\n" for steps, share in table)
