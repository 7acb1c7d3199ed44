# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from random import Random

from sklearn.tree import DecisionTreeClassifier

STEPS = 1, 1j, -1, -1j  # a cell is a complex number: east, north, west, south
CELLS, GOAL = [x + y * 1j for x in range(12) for y in range(12)], 11 + 11j


def plan(free):
    """Return each cell's good steps: they begin a shortest way to the goal."""
    far, good, queue = {GOAL: 0}, {}, [GOAL]
    for cell in queue:  # grows while it is read: breadth first
        for step in STEPS:
            near = cell - step
            if near in free and near not in far:
                far[near] = far[cell] + 1
                queue.append(near)
            if far.get(near, 0) > far[cell]:
                good.setdefault(near, []).append(step)
    return good


frees = (set(CELLS) - set(Random(n).sample(CELLS[1:-1], 28)) for n in range(40))
plans = [good for good in map(plan, frees) if len(good) >= 100][:20]
print(f"maps: {len(plans)}")
for leaves in 8, 16, 32, 64:
    right = home = 0.0
    for good in plans:
        places = [[cell.real, cell.imag] for cell in good]
        tree = DecisionTreeClassifier(max_leaf_nodes=leaves, random_state=0)
        tree.fit(places, [STEPS.index(steps[0]) for steps in good.values()])
        told = [STEPS[step] for step in tree.predict(places)]
        right += sum(map(list.__contains__, good.values(), told)) / len(good)
        arrived = {GOAL}
        for _ in good:
            moves = zip(good, told, strict=True)
            arrived |= {cell for cell, step in moves if cell + step in arrived}
        home += (len(arrived) - 1) / len(good)
    print(f"{leaves} leaves, good steps: {right / len(plans):.0%}")
    print(f"{leaves} leaves, cells that arrive: {home / len(plans):.0%}")
