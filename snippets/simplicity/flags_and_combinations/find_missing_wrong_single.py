# Wrong: each flag was on and off once, so its pairs are taken for tried.
from itertools import combinations


def count_missing(tests):
    """Count ways to set single flags that no test tries."""
    missing = 0
    for a, b in combinations(range(len(tests[0])), 2):
        first, second = {test[a] for test in tests}, {test[b] for test in tests}
        missing += 4 - len(first) * len(second)
    return missing


print(count_missing([[False, False, False], [True, True, True]]))
