# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: one step everywhere stands in execute_tree.py"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from random import Random

from sklearn.tree import DecisionTreeClassifier

SEED = 12  # which map
STEPS = (1, 0), (0, 1), (-1, 0), (0, -1)
for side, walls, rng in (12, 28, Random(SEED)), (20, 80, Random(SEED)):
    good, grid = {}, [divmod(n, side) for n in range(side**2)]
    while len(good) < 0.69 * len(grid):  # the plan, as in execute_tree.py
        free = set(grid) - set(rng.sample(grid[1:-1], walls))
        good, far, queue = {}, {grid[-1]: 0}, grid[-1:]
        for x, y in queue:  # which grows meanwhile
            for a, b in STEPS:
                near = x - a, y - b
                if near in free and near not in far:
                    far[near] = far[x, y] + 1
                    queue.append(near)
                if far.get(near, 0) > far[x, y]:
                    good.setdefault(near, []).append((a, b))
    traffic, even = dict.fromkeys(far, 1), dict.fromkeys(far, 1)
    for (x, y), steps in reversed(good.items()):  # farthest first
        traffic[x + steps[0][0], y + steps[0][1]] += traffic[x, y]
    for name, most, told, weights in (
        ("by place", 1, (), even),
        ("all good steps", 4, (), even),
        ("told of walls", 1, STEPS, even),
        ("walls and traffic", 1, STEPS, traffic),
    ):
        rows, labels, shares = [], [], []
        # region core
        for (x, y), step in [(c, s) for c in good for s in good[c][:most]]:
            rows.append([x, y, *((x + a, y + b) in free for a, b in told)])
            labels.append(STEPS.index(step))
            shares.append(weights[x, y] / len(good[x, y][:most]))
        # endregion
        tree = DecisionTreeClassifier(max_leaf_nodes=16, random_state=0)
        steps = [STEPS[k] for k in tree.fit(rows, labels, shares).predict(rows)]
        ends = [(r[0] + a, r[1] + b) for r, (a, b) in zip(rows, steps)]
        home = {grid[-1]}
        for _ in good:
            home |= {(r[0], r[1]) for r, end in zip(rows, ends) if end in home}
        print(f"{side} by {side}, {name}, arrive: {len(home) / len(far):.0%}")
