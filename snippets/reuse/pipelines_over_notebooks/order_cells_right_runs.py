from itertools import permutations

cells = ("a = [3, 1, 2]", "a = sorted(a)", "first = a[0]")
firsts = []
for order in permutations(cells):
    names = {}
    try:
        for cell in order:
            exec(cell, names)
    except NameError:
        continue
    firsts.append(names["first"])
without_error = len(firsts)
right = firsts.count(1)

print(f"{without_error} run through, {right} are right")
