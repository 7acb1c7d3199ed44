# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: one step everywhere stands in the program before"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 100
# ///

from collections import deque
from random import Random

from sklearn.tree import DecisionTreeClassifier

SEED = 12  # which map
GOAL, STEPS = (11, 11), ((1, 0), (0, 1), (-1, 0), (0, -1))
rng, good, grid = Random(SEED), {}, [divmod(n, 12) for n in range(144)]
while len(good) < 100:  # the plan, as in execute_tree.py
    free = set(grid) - set(rng.sample(grid[1:-1], 28))
    far, good, queue = {GOAL: 0}, {}, deque([GOAL])
    while queue:
        x, y = queue.popleft()
        for a, b in STEPS:
            near = x - a, y - b
            if near in free and near not in far:
                far[near] = far[x, y] + 1
                queue.append(near)
            if far.get(near, 0) > far[x, y]:
                good.setdefault(near, []).append((a, b))
# region core
traffic = dict.fromkeys(far, 1)  # how many ways lead through each cell
for x, y in reversed(good):  # farthest first
    a, b = good[x, y][0]
    traffic[x + a, y + b] += traffic[x, y]
labels = [STEPS.index(steps[0]) for steps in good.values()]
walls = [[*c, *((c[0] + a, c[1] + b) in free for a, b in STEPS)] for c in good]
# endregion
for name, rows in ("by place", list(good)), ("told of walls", walls):
    for how, weights in (
        ("", None),
        (", by traffic", [traffic[c] for c in good]),
    ):
        tree = DecisionTreeClassifier(max_leaf_nodes=16, random_state=0)
        found = tree.fit(rows, labels, sample_weight=weights).predict(rows)
        told = {cell: STEPS[k] for cell, k in zip(good, found)}
        right, home = sum(told[c] in good[c] for c in good), {GOAL}
        for _ in good:
            ways = [((x + a, y + b), (x, y)) for (x, y), (a, b) in told.items()]
            home |= {cell for end, cell in ways if end in home}
        print(f"{name}{how}, good steps: {right / len(good):.0%}")
        print(f"{name}{how}, arrive: {(len(home) - 1) / len(good):.0%}")
