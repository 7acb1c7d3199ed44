# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["draw_map.svg"]
# draws = "no: it is one map, and the program before tells its place among 100"
# ///

from collections import deque
from random import Random

import matplotlib.pyplot as plt
import numpy as np
from sklearn.tree import DecisionTreeClassifier

SEED = 12  # which map
GOAL, STEPS = (11, 11), ((1, 0), (0, 1), (-1, 0), (0, -1))

good, grid = {}, [divmod(n, 12) for n in range(144)]
free = set(grid) - set(Random(SEED).sample(grid[1:-1], 28))
far, queue = {GOAL: 0}, deque([GOAL])
while queue:  # the plan, as in execute_tree.py
    x, y = queue.popleft()
    for a, b in STEPS:
        near = x - a, y - b
        if near in free and near not in far:
            far[near] = far[x, y] + 1
            queue.append(near)
        if far.get(near, 0) > far[x, y]:
            good.setdefault(near, []).append((a, b))
cells, labels = np.array(list(good)), [STEPS.index(s[0]) for s in good.values()]
# region core
tree = DecisionTreeClassifier(max_leaf_nodes=16, random_state=0)
told = np.array(STEPS)[tree.fit(cells, labels).predict(cells)]
home, ends = {GOAL}, list(map(tuple, cells + told))
for _ in ends:
    home |= {cell for cell, end in zip(good, ends) if end in home}
lost = np.array([cell not in home for cell in good])
bad = np.array([tuple(t) not in s for t, s in zip(told, good.values())])
# endregion
fig, ax = plt.subplots(figsize=(4.2, 4.2))
for group, colour in (~lost, "C0"), (lost, "C1"):
    ax.quiver(*cells[group].T, *told[group].T, color=colour, pivot="mid")
ax.plot(*zip(*(set(grid) - free)), "ks", markersize=13)
ax.plot(*cells[bad].T, "ko", markersize=13, fillstyle="none")
ax.plot(*GOAL, "k*", markersize=13)
ax.set_axis_off()
fig.savefig("draw_map.svg", bbox_inches="tight")
with open("draw_map.csv", "w") as file:
    file.write("row from below,free cells,bad steps,cells that never arrive\n")
    for row in range(12):
        here = cells[:, 1] == row
        counts = here.sum(), bad[here].sum(), lost[here].sum()
        file.write(f"{row},{','.join(map(str, counts))}\n")
print(f"bad steps: {bad.sum()} of {len(bad)}")
print(f"cells that never arrive: {lost.sum()}")
