# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from collections import deque
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
    # region core
    least = min((far[one] for one in around(cell) if one in far), default=inf)
    bare = any(one in free and one not in far for one in around(cell))
    return not bare and far[cell] == (0 if cell == GOAL else least + 1)
    # endregion


rng, far, grid = Random(SEED), {}, [divmod(n, 12) for n in range(144)]
while len(far) <= 100:  # the planner, breadth first
    free = set(grid) - set(rng.sample(grid[1:-1], 28))
    far, queue = {GOAL: 0}, deque([GOAL])
    while queue:
        cell = queue.popleft()
        for near in around(cell):
            if near in free and near not in far:
                far[near] = far[cell] + 1
                queue.append(near)
print(f"numbers in the plan: {len(far)}")
print(f"that do not fit: {sum(not fits(cell, far, free) for cell in far)}")
# region core
changed = [far | {cell: far[cell] + by} for cell in far for by in (-1, 1)]
changed += [{c: n for c, n in far.items() if c != gone} for gone in far]
# endregion
missed = sum(all(fits(c, one, free) for c in one) for one in changed)
print(f"numbers changed or left out, one at a time: {len(changed)}")
print(f"of these, not found: {missed}")
