# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from random import Random

from sklearn.tree import DecisionTreeClassifier

STEPS = 1, 1j, -1, -1j  # a cell is a complex number: east, north, west, south
CELLS, GOAL = [x + y * 1j for x in range(12) for y in range(12)], 11 + 11j

plans = []  # as in execute_tree.py
for n in range(40):
    free = set(CELLS) - set(Random(n).sample(CELLS[1:-1], 28))
    far, good, queue = {GOAL: 0}, {}, [GOAL]
    for cell in queue:
        for step in STEPS:
            near = cell - step
            if near in free and near not in far:
                far[near] = far[cell] + 1
                queue.append(near)
            if far.get(near, 0) > far[cell]:
                good.setdefault(near, []).append(step)
    plans += [good] if len(good) >= 100 and len(plans) < 20 else []

for name in "every cell counts one", "by traffic":
    right = home = 0.0
    for good in plans:
        traffic = dict.fromkeys([*good, GOAL], 1)
        for cell in reversed(good if name == "by traffic" else {}):
            traffic[cell + good[cell][0]] += traffic[cell]  # farthest first
        weights = [traffic[cell] for cell in good]
        places = [[cell.real, cell.imag] for cell in good]
        labels = [STEPS.index(steps[0]) for steps in good.values()]
        tree = DecisionTreeClassifier(max_leaf_nodes=16, random_state=0)
        tree.fit(places, labels, sample_weight=weights)
        told = {c: STEPS[k] for c, k in zip(good, tree.predict(places))}
        right += sum(told[cell] in good[cell] for cell in good) / len(good)
        arrived = {GOAL}
        for _ in good:
            arrived |= {cell for cell in good if cell + told[cell] in arrived}
        home += (len(arrived) - 1) / len(good)
    print(f"{name}, good steps: {right / len(plans):.0%}")
    print(f"{name}, cells that arrive: {home / len(plans):.0%}")
