from itertools import pairwise

# Rows, and the steps counted for them.
counts = {
    "nightly report": {1_000: 41_000, 2_000: 164_000, 4_000: 656_000},
    "import": {1_000: 9_000, 2_000: 18_000, 4_000: 36_000},
    "lookup": {1_000: 30, 2_000: 33, 4_000: 36},
}
steps = {}
for name, at in counts.items():
    values = list(at.values())
    while len(values) < 5:
        added = {b - a for a, b in pairwise(values)}
        last, factor = values[-1], values[-1] / values[-2]
        values.append(last + added.pop() if len(added) == 1 else last * factor)
    steps[name] = values[-1]

print(f"answered: {sum(value > 0 for value in steps.values())} of {len(steps)}")
