from collections import Counter
from itertools import product
from math import comb

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

manual = [min(2 * a, b) for a, b in INPUTS]
production = {
    "a slip": lambda a, b: min(a + 2, b),
    "an exception": lambda a, b: 0 if a == 5 else min(a + 2, b),
    "one odd case": lambda a, b: 9 if (a, b) == (0, 7) else min(a + 2, b),
}
for name, old in production.items():
    left, runs = list(known), 0
    while len(left) > 1:  # ask the old program, where its heirs disagree most
        sizes = [max(Counter(answers).values()) for answers in zip(*left)]
        i = sizes.index(min(sizes))
        answer, runs = old(*INPUTS[i]), runs + 1
        left = [result for result in left if result[i] == answer]
    if not left:
        print(f"{name}, programs that fit: none after {runs} runs")
        continue
    same = sum(old(*pair) == new for pair, new in zip(INPUTS, left[0]))
    missed = comb(same, 10) / comb(64, 10)  # ten other runs show nothing
    print(f"{name}, runs: {runs}")
    print(f"{name}, same as the old program: {same} of 64")
    print(f"{name}, found by ten random runs: {1 - missed:.0%}")
right = sum(min(a + 2, b) == due for (a, b), due in zip(INPUTS, manual))
print(f"the slip, as the manual has it: {right} of 64")
