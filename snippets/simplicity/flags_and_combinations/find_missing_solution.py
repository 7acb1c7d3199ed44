from itertools import combinations


def count_missing(tests):
    """Count the settings of two flags that no test tries.

    Each test is a list with True or False for each flag.
    """
    flags = range(len(tests[0]))
    missing = 0
    for a, b in combinations(flags, 2):
        # A pair can be set in four ways; a set forgets repeats.
        missing += 4 - len({(test[a], test[b]) for test in tests})
    return missing


print(count_missing([[False, False, False], [True, True, True]]))
