# Wrong: on and off, and off and on, are taken for the same setting.
from itertools import combinations


def count_missing(tests):
    """Count settings without telling the two flags apart."""
    missing = 0
    for a, b in combinations(range(len(tests[0])), 2):
        missing += 3 - len({test[a] + test[b] for test in tests})
    return missing


print(count_missing([[False, False, False], [True, True, True]]))
