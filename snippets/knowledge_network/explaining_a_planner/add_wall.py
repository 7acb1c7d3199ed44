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


stopped = []
for seed in range(20):
    free = set(CELLS) - set(Random(seed).sample(CELLS[1:-1], 28))
    far = measure(free)
    if len(far) <= 100:
        continue
    for box in sorted(far.keys() - {GOAL}, key=far.get):
        through = {box}  # cells whose way leads through the box
        for cell in far:  # nearer cells come first
            ahead = (cell + step for step in STEPS)
            good = [near for near in ahead if far.get(near, 999) < far[cell]]
            if good and good[0] in through:
                through.add(cell)
        stopped.append((len(through) - 1) / (len(far) - 2))
stopped.sort()
print(f"places for a box: {len(stopped):,}")
print(f"cells that run into it, mean: {sum(stopped) / len(stopped):.0%}")
print(f"cells that run into it, worst place: {stopped[-1]:.0%}")
