# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: each line averages 400 sets of random tests"
# base_rate = "always y, right answers"
# ///

from itertools import product
from random import Random

OPS = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__}
OPS |= {"min": min, "max": max}
INPUTS = list(product(range(8), range(8)))  # x and y
SETS = 400


def search(sizes):
    """Return what expressions of x, y, 1 and 2 give for all `INPUTS`."""
    x, y = zip(*INPUTS)
    levels = [{x: "x", y: "y", (1,) * len(x): "1", (2,) * len(x): "2"}]
    known = dict(levels[0])
    for size in range(1, sizes):
        levels.append({})
        for k in range(size):
            pairs = product(levels[k].items(), levels[size - 1 - k].items())
            for ((one, a), (two, b)), name in product(pairs, OPS):
                result = tuple(map(OPS[name], one, two))
                if result not in known:
                    known[result] = levels[-1][result] = f"{name}({a}, {b})"
    return known


known = search(4)
wanted = tuple(min(2 * x, y) for x, y in INPUTS)
print(f"programs that differ: {len(known):,}")
print(f"the wanted one: {known[wanted]}")
right = sum(y == answer for (_, y), answer in zip(INPUTS, wanted))
print(f"always y, right answers: {right / len(INPUTS):.0%}")
for given in 1, 3, 4, 8:
    right = same = 0
    for seed in range(SETS):
        tests = Random(seed).sample(range(len(INPUTS)), given)
        first = next(r for r in known if all(r[i] == wanted[i] for i in tests))
        same += first == wanted
        right += sum(map(int.__eq__, first, wanted))
    print(f"{given} tests, the wanted program: {same / SETS:.0%}")
    print(f"{given} tests, right answers: {right / SETS / len(INPUTS):.0%}")
