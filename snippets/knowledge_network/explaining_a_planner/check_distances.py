from random import Random

STEPS = 1, 1j, -1, -1j  # a cell is a complex number: east, north, west, south
CELLS, GOAL = [x + y * 1j for x in range(12) for y in range(12)], 11 + 11j


def measure(free):
    """Return each cell's distance to the goal, breadth first."""
    far, queue = {GOAL: 0}, [GOAL]
    for cell in queue:  # grows while it is read
        for near in (cell + step for step in STEPS):
            if near in free and near not in far:
                far[near] = far[cell] + 1
                queue.append(near)
    return far


def find_faults(far, free):
    """Return the cells that do not carry the right number.

    The goal has 0, any other cell one more than the least beside it, and every
    free cell beside a numbered one has a number: then all of them are right.
    """
    faults = []
    for cell in far:
        beside = [far.get(cell + s, -2) for s in STEPS if cell + s in free]
        right = 0 if cell == GOAL else min(beside, default=-1) + 1
        if far[cell] != right or -2 in beside:
            faults.append(cell)
    return faults


free = set(CELLS) - set(Random(1).sample(CELLS[1:-1], 28))
far = measure(free)
print(f"numbers in the plan: {len(far)}")
print(f"faults: {len(find_faults(far, free))}")
changed = [far | {cell: far[cell] + by} for cell in far for by in (-1, 1)]
changed += [{c: n for c, n in far.items() if c != gone} for gone in far]
print(f"deliberate changes: {len(changed)}")
print(f"changes found: {sum(bool(find_faults(one, free)) for one in changed)}")
