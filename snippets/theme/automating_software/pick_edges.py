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

passing = {  # the numbers of the programs that pass a test of the discount
    (a, b): {k for k, one in enumerate(known) if one[i] == min(2 * a, b)}
    for i, (a, b) in enumerate(INPUTS)
}


def count_left(tests):
    """Return how many programs pass tests of the discount min(2 * x, y)."""
    # region core
    return len(set.intersection(*(passing[pair] for pair in tests)))
    # endregion


# region core
line = [(a, b) for a, b in INPUTS if abs(b - 2 * a) <= 1]  # y about 2 * x
above = [(a, b) for a, b in INPUTS if b - 2 * a > 1]
below = [(a, b) for a, b in INPUTS if 2 * a - b > 1]
for name, *parts in (
    ("six at random", (INPUTS, 6)),
    ("six at the line", (line, 6)),
    ("four at the line, two away", (line, 4), (above, 1), (below, 1)),
):
    # endregion
    left = []
    for seed in range(200):
        draw = Random(seed).sample
        left.append(count_left(t for part in parts for t in draw(*part)))
    print(f"{name}, programs left, middle: {median(left):.0f}")
    print(f"{name}, programs left, range: {min(left)} to {max(left)}")
