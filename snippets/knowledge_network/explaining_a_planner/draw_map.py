# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["draw_map.svg"]
# draws = "no: it is one map, and execute_tree.py tells its place among 100"
# [tool.snippet.knobs]
# LEAVES = { label = "rules", range = [4, 64], step = 4 }
# TOLD = { label = "told of", choices = ["place", "place and walls"] }
# ///

from random import Random

import matplotlib.pyplot as plt
import numpy as np
from sklearn.tree import DecisionTreeClassifier

SEED = 12  # which map
LEAVES = 16
TOLD = "place"  # which columns the tree is given
GOAL, STEPS = (11, 11), ((1, 0), (0, 1), (-1, 0), (0, -1))

good, grid = {}, [divmod(n, 12) for n in range(144)]
free = set(grid) - set(Random(SEED).sample(grid[1:-1], 28))
far, queue = {GOAL: 0}, [GOAL]
for x, y in queue:  # the plan, as in execute_tree.py; it grows meanwhile
    for a, b in STEPS:
        near = x - a, y - b
        if near in free and near not in far:
            far[near] = far[x, y] + 1
            queue.append(near)
        if far.get(near, 0) > far[x, y]:
            good.setdefault(near, []).append((a, b))
cells, labels = np.array(list(good)), [STEPS.index(s[0]) for s in good.values()]
walls = [[(x + a, y + b) in free for a, b in STEPS] for x, y in good]
# region core
rows = cells if TOLD == "place" else np.c_[cells, walls]
tree = DecisionTreeClassifier(max_leaf_nodes=LEAVES, random_state=0)
told = np.array(STEPS)[tree.fit(rows, labels).predict(rows)]
home, ends = {GOAL}, list(map(tuple, cells + told))
for _ in ends:
    home |= {cell for cell, end in zip(good, ends) if end in home}
lost = np.array([cell not in home for cell in good])
bad = np.array([tuple(t) not in s for t, s in zip(told, good.values())])
# endregion
fig, ax = plt.subplots(figsize=(4.2, 4.2))
ax.quiver(*cells.T, *told.T, color=np.where(lost, "C1", "C0"), pivot="mid")
ax.plot(*zip(*(set(grid) - free)), "ks", markersize=13)
ax.plot(*cells[bad].T, "ko", markersize=13, fillstyle="none")
ax.plot(*GOAL, "k*", markersize=13)
ax.set_axis_off()
fig.savefig("draw_map.svg", bbox_inches="tight")
here = cells[:, 1] == np.arange(12)[:, None]
counts = [here.sum(1), (here & bad).sum(1), (here & lost).sum(1)]
names = "row from below,free cells,bad steps,cells that never arrive"
table = np.c_[range(12), np.transpose(counts)]
np.savetxt("draw_map.csv", table, "%d", ",", header=names, comments="")
print(f"bad steps: {bad.sum()} of {len(bad)}")
print(f"cells that never arrive: {lost.sum()}")
