# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy", "scikit-learn"]
# [tool.snippet]
# figures = ["draw_map.svg"]
# ///

from random import Random

import matplotlib.pyplot as plt
import numpy as np
from sklearn.tree import DecisionTreeClassifier

STEPS = 1, 1j, -1, -1j  # a cell is a complex number: east, north, west, south
CELLS, GOAL = [x + y * 1j for x in range(12) for y in range(12)], 11 + 11j

walls = Random(1).sample(CELLS[1:-1], 28)
far, good, queue = {GOAL: 0}, {}, [GOAL]  # as in execute_tree.py
for cell in queue:
    for near in (cell - step for step in STEPS):
        if near in CELLS and near not in far and near not in walls:
            far[near] = far[cell] + 1
            queue.append(near)
        if far.get(near, 0) > far[cell]:
            good.setdefault(near, []).append(cell - near)

cells, labels = np.array(list(good)), [STEPS.index(s[0]) for s in good.values()]
places = np.column_stack([cells.real, cells.imag])
tree = DecisionTreeClassifier(max_leaf_nodes=16, random_state=0)
told = np.array(STEPS)[tree.fit(places, labels).predict(places)]
home = np.zeros(len(cells), dtype=bool)
for _ in cells:
    home = np.isin(cells + told, [GOAL, *cells[home]])
bad = np.array([step not in good[c] for c, step in zip(cells, told)])

fig, ax = plt.subplots(figsize=(6, 6))
for group, colour in (home, "C0"), (~home, "C1"):
    at, by = cells[group], told[group]
    ax.quiver(at.real, at.imag, by.real, by.imag, color=colour, pivot="mid")
ax.plot(np.real(walls), np.imag(walls), "ks", markersize=19)
ax.plot(cells[bad].real, cells[bad].imag, "ko", markersize=19, fillstyle="none")
ax.plot(GOAL.real, GOAL.imag, "k*", markersize=18)
ax.set_axis_off()
fig.savefig("draw_map.svg", bbox_inches="tight")
print(f"cells: {len(cells)}")
print(f"bad steps: {bad.sum()}")
print(f"cells that never arrive: {(~home).sum()}")
