from collections import Counter
from itertools import chain, product

OPS = int.__add__, int.__sub__, int.__mul__, min, max
INPUTS = list(product(range(8), range(8)))  # x and y
x, y = zip(*INPUTS)
levels = [{x, y, (1,) * len(x), (2,) * len(x)}]
known = set(levels[0])  # all results of small expressions
for size in range(1, 4):
    pairs = [product(levels[k], levels[size - 1 - k]) for k in range(size)]
    new = {tuple(map(op, *pair)) for pair in chain(*pairs) for op in OPS}
    levels.append(new - known)
    known |= new


def old(a, b):
    """Return the discount, as the program in production computes it."""
    return min(a + 2, b)


wanted = [min(2 * a, b) for a, b in INPUTS]  # as the manual has it
left, runs = list(known), 0
while len(left) > 1:  # ask the old program, where its heirs disagree most
    groups = [Counter(answers) for answers in zip(*left)]
    i = min(range(len(x)), key=lambda i: max(groups[i].values()))
    answer, runs = old(*INPUTS[i]), runs + 1
    left = [result for result in left if result[i] == answer]
same = sum(old(*pair) == new for pair, new in zip(INPUTS, left[0]))
right = sum(map(int.__eq__, wanted, left[0]))
print(f"runs of the old program: {runs}")
print(f"same as the old program: {same} of {len(INPUTS)}")
print(f"as the manual has it: {right} of {len(INPUTS)}")
