from itertools import permutations

cells = ("a = [3, 1, 2]", "a = sorted(a)", "first = a[0]")
counted = []
for order in permutations(cells):
    names = {}
    try:
        for cell in order:
            exec(cell, names)
    except NameError:
        continue
    counted.append(names["first"] == 1)
assert (without_error, right) == (len(counted), sum(counted))
