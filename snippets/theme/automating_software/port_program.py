from collections import Counter
from itertools import product
from math import comb
from statistics import mean, median

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
slip = {(a, b): min(a + 2, b) for a, b in INPUTS}  # in production
right = sum(slip[a, b] == min(2 * a, b) for a, b in INPUTS)
print(f"a slip, as the manual has it: {right} of 64")
odd = {  # inputs for which production returns 9
    "a slip": [[]],
    "an exception": [[(k, b) for b in range(8)] for k in range(8)],
    "one odd case": [[pair] for pair in INPUTS],
}
chosen = {}  # which input to ask for, after some answers
for name, places in odd.items():
    same = []
    for place in places:
        old = list((slip | dict.fromkeys(place, 9)).values())
        left, said = list(known), ()
        # region core
        while len(left) > 1:  # ask the old program where its heirs disagree
            if said not in chosen:
                sizes = [max(Counter(some).values()) for some in zip(*left)]
                chosen[said] = sizes.index(min(sizes))
            i = chosen[said]
            left, said = [r for r in left if r[i] == old[i]], (*said, old[i])
        # endregion
        same += [sum(map(int.__eq__, old, new)) for new in left]
    missed = mean(comb(agree, 10) / comb(64, 10) for agree in same)
    print(f"{name}, without an alarm: {len(same)} of {len(places)}")
    print(f"{name}, same, middle: {median(same):.0f} of 64")
    print(f"{name}, found by ten random runs: {1 - missed:.0%}")
