# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 50 sets of rules"
# [tool.snippet.knobs]
# RULES = { label = "forbidden pairs", range = [0, 30], step = 5 }
# ///

import random
from itertools import combinations, islice


def meet(test):
    """Return all settings of two flags in a test."""
    return {frozenset(pair) for pair in combinations(test, 2)}


def count_greedy(todo, rules, rng):
    """Count the tests of a greedy search that breaks no rule."""
    tests = 0
    while todo := todo - rules:
        # region core
        test = set(min(todo, key=sorted))
        for flag in rng.sample(sorted(set(range(20)) - dict(test).keys()), 18):
            gains = []
            for value in (0, 1):
                new = {frozenset({way, (flag, value)}) for way in test}
                gains.append((not new & rules, len(new & todo), rng.random()))
            test.add((flag, gains.index(max(gains))))
        # endregion
        todo, tests = todo - meet(test), tests + 1
    return tests


RULES = 10
on = list(islice(combinations(range(1, 8), 4), 20))
built = [meet((f, int(t in on[f])) for f in range(20)) for t in range(8)]
every, rows = set().union(*built), []
names = "broken", "left, %", "greedy tests", "greedy tests without rules"
for rng in map(random.Random, range(50)):
    pairs = rng.sample(list(combinations(range(20), 2)), RULES)
    rules = {frozenset({(a, 1), (b, 1)}) for a, b in pairs}
    valid = [test for test in built if not test & rules]
    left = 100 * len(set().union(*valid)) / len(every - rules)
    greedy = [count_greedy(every, banned, rng) for banned in (rules, set())]
    rows.append((8 - len(valid), round(left), *greedy))
for name, column in zip(names, map(sorted, zip(*rows))):
    print(f"{name}: {column[25]}\n{name}, range: {column[0]} to {column[-1]}")
