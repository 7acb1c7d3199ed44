# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "one step everywhere, good steps"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 100
# ///

from collections import deque
from random import Random

from sklearn.tree import DecisionTreeClassifier

SEED = 12  # which map
GOAL = 11, 11
STEPS = (1, 0), (0, 1), (-1, 0), (0, -1)  # east, north, west, south


def plan(free):
    """Return each cell's good steps: they begin a shortest way to the goal."""
    far, good, queue = {GOAL: 0}, {}, deque([GOAL])
    while queue:  # breadth first, backwards from the goal
        x, y = queue.popleft()
        for a, b in STEPS:
            near = x - a, y - b
            if near in free and near not in far:
                far[near] = far[x, y] + 1
                queue.append(near)
            if far.get(near, 0) > far[x, y]:
                good.setdefault(near, []).append((a, b))
    return good


rng, good, grid = Random(SEED), {}, [divmod(n, 12) for n in range(144)]
while len(good) < 100:  # until nearly all free cells can be reached
    good = plan(set(grid) - set(rng.sample(grid[1:-1], 28)))
cells, labels = list(good), [STEPS.index(steps[0]) for steps in good.values()]
for leaves in 16, 32, 64:
    # region core
    tree = DecisionTreeClassifier(max_leaf_nodes=leaves, random_state=0)
    told = [STEPS[k] for k in tree.fit(cells, labels).predict(cells)]
    right, home = sum(map(list.__contains__, good.values(), told)), {GOAL}
    for _ in cells:
        ways = zip(cells, told)
        home |= {(x, y) for (x, y), (a, b) in ways if (x + a, y + b) in home}
    # endregion
    print(f"{leaves} leaves, good steps: {right / len(cells):.0%}")
    print(f"{leaves} leaves, arrive: {(len(home) - 1) / len(cells):.0%}")
often = max(sum(step in steps for steps in good.values()) for step in STEPS)
print(f"one step everywhere, good steps: {often / len(cells):.0%}")
