from itertools import combinations
from math import comb


def count_missing(tests):
    """Subtract the settings that are tried from all."""
    tried = set()
    for test in tests:
        tried.update(combinations(enumerate(test), 2))
    return 4 * comb(len(tests[0]), 2) - len(tried)


print(count_missing([[False, False, False], [True, True, True]]))
