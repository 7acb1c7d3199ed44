# Wrong: a flag that is off counts as not tested.
from itertools import combinations


def count_missing(tests):
    """Count pairs that are never on together."""
    flags = range(len(tests[0]))
    pairs = combinations(flags, 2)
    return sum(not any(test[a] and test[b] for test in tests) for a, b in pairs)


print(count_missing([[False, False, False], [True, True, True]]))
