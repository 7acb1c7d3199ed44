# Wrong: counts a setting again for each test that repeats it.
from itertools import combinations
from math import comb


def count_missing(tests):
    """Subtract what each test tries."""
    tried = sum(len(list(combinations(test, 2))) for test in tests)
    return max(0, 4 * comb(len(tests[0]), 2) - tried)


print(count_missing([[False, False, False], [True, True, True]]))
