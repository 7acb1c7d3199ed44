# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: it prints the middle and the range of 200 sets of tests"
# ///

from itertools import product
from random import Random
from statistics import median

OPS = int.__add__, int.__sub__, int.__mul__, min, max
INPUTS = list(product(range(8), range(8)))  # x and y
x, y = zip(*INPUTS)
known = dict.fromkeys([x, y, (1,) * 64, (2,) * 64])
levels = [list(known)]  # the results of all expressions, the shortest first
for size in 1, 2, 3:
    pairs = [p for k in range(size) for p in product(levels[k], levels[~k])]
    new = dict.fromkeys(tuple(map(op, *pair)) for pair in pairs for op in OPS)
    levels.append([result for result in new if result not in known])
    known |= new


def count_left(tests):
    """Return how many programs pass tests of the discount min(2 * x, y)."""
    wanted = {INPUTS.index((a, b)): min(2 * a, b) for a, b in tests}
    return sum(all(r[i] == wanted[i] for i in wanted) for r in known)


edges = (2, 4), (2, 3), (2, 5), (3, 7), (0, 5), (5, 0)  # around y = 2 * x
print(f"six tests at the edge, programs left: {count_left(edges)}")
left = [count_left(Random(seed).sample(INPUTS, 6)) for seed in range(200)]
print(f"six random tests, programs left, middle: {median(left):.0f}")
print(f"six random tests, programs left, range: {min(left)} to {max(left)}")
