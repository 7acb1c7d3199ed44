# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_alive.svg"]
# ///

import matplotlib.pyplot as plt


class Record:
    """A record; `Record.history` tells how many were alive at each birth."""

    alive, history = 0, []

    def __init__(self, value):
        self.value = value
        Record.alive += 1
        Record.history.append(Record.alive)

    def __del__(self):
        Record.alive -= 1

    def __lt__(self, other):
        return self.value > other.value  # the largest comes first


# region core
def run(step, between=iter):
    """Add up 1,000 records; `step` keeps a step's records or passes them on."""
    Record.history = []
    read = step(Record(i) for i in range(1_000))
    done = step(Record(2 * record.value) for record in between(read))
    return sum(record.value for record in done)
    # endregion


fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
table = {}
plans = {"lists": (list, iter), "stream": (iter, iter), "sort": (iter, sorted)}
for (name, plan), style in zip(plans.items(), ("C0-", "C1--", "C2:")):
    print(f"{name}, total: {run(*plan):,}")
    print(f"{name}, most alive: {max(Record.history):,}")
    ax.plot(range(0, 2_000, 20), Record.history[::20], style)
    ax.text(2_040, Record.history[-1], name, va="center")
    table[name] = Record.history[::100]
ticks = [0, 1_000, 2_000]
ax.set(xlim=(0, 2_600), xticks=ticks, yticks=ticks)
ax.set(xlabel="records made so far", ylabel="records alive")
fig.savefig("plot_alive.svg")
with open("plot_alive.csv", "w") as file:
    file.write("made so far,lists (alive),stream (alive),sort (alive)\n")
    for at, row in enumerate(zip(*table.values())):
        file.write(",".join(map(str, (100 * at + 1, *row))) + "\n")
