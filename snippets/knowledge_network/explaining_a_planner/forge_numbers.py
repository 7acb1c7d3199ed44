# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 100
# ///

from math import inf
from random import Random

SEED = 12  # which map
GOAL = 11, 11


def around(cell):
    """Return the four cells beside a cell, walls and outside included."""
    x, y = cell
    return (x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)


def fits(cell, far, free):
    """Tell whether a cell's number follows from the numbers beside it."""
    least = min((far[one] for one in around(cell) if one in far), default=inf)
    bare = any(one in free and one not in far for one in around(cell))
    return not bare and far[cell] == (0 if cell == GOAL else least + 1)


rng, far, grid = Random(SEED), {}, [divmod(n, 12) for n in range(144)]
while len(far) <= 100:  # the planner, breadth first
    free = set(grid) - set(rng.sample(grid[1:-1], 28))
    far, queue = {GOAL: 0}, [GOAL]
    for cell in queue:  # which grows meanwhile
        for near in around(cell):
            if near in free and near not in far:
                far[near] = far[cell] + 1
                queue.append(near)
# region core
forged = [{}, dict.fromkeys(far, -inf) | {GOAL: 0}]  # as -inf is -inf + 1
forged += [far | {cell: 0} for cell in free - far.keys()]
for wall in set(grid) - free:
    beside = [far[one] for one in around(wall) if one in far]
    forged += [far | {wall: min(beside) + 1}] if beside else []
passed = [one for one in forged if all(fits(c, one, free) for c in one)]
here = [one for one in passed if GOAL in one and one.keys() <= free]
whole = [one for one in here if set(map(type, one.values())) == {int}]
# endregion
print(f"forged, fit all the same: {len(passed) / len(forged):.0%}")
print(f"forged, fit and are about this map: {len(here)}")
print(f"of these, in whole numbers: {len(whole)}")
