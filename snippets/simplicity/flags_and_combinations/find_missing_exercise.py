# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What has to be remembered of a test, beside the two flags?"
# ///

from itertools import combinations


def count_missing(tests):
    """Count the settings of two flags that no test tries.

    Each test is a list with True or False for each flag.
    """
    flags = range(len(tests[0]))
    missing = 0
    for a, b in combinations(flags, 2):
        # Change this: it looks at one of the four ways to set a pair.
        missing += not any(test[a] and test[b] for test in tests)
    return missing


print(count_missing([[False, False, False], [True, True, True]]))
