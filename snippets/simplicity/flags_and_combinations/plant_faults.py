# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
from itertools import combinations, count, islice, product
from math import comb


def build_pairs(flags):
    """Return the fewest tests for all settings of two flags."""
    n = next(n for n in count(4) if comb(n - 1, (n + 1) // 2) >= flags)
    on = list(islice(combinations(range(1, n), (n + 1) // 2), flags))
    return [[int(test in tests) for tests in on] for test in range(n)]


def build_triples(flags):
    """Return tests for all settings of three flags; each flag gets a twin."""
    # region core
    if flags <= 2:
        return list(product((0, 1), repeat=flags))
    half = (flags + 1) // 2
    alike = [[*test, *test] for test in build_triples(half)]
    unlike = [[*test, *(1 - way for way in test)] for test in build_pairs(half)]
    return [test[:flags] for test in alike + unlike]
    # endregion


SEED = 0
NIST = 39.7, 36.2, 15.5, 6.6  # % of failures that need one to four
draws = [random.Random(f"{SEED} {n}").choices((0, 1), k=20) for n in range(24)]
alone = [[int(a == b) for b in range(20)] for a in range(-1, 20)]
suites = {"none, all": [alone[0], [1] * 20], "one at a time": alone}
suites |= {"8 random": draws[:8], "8 for pairs": build_pairs(20)}
suites |= {"24 random": draws, "24 for triples": build_triples(20)}
for name, suite in suites.items():
    mixed = 0
    for size, nist in enumerate(NIST, start=1):
        met = (combinations(enumerate(test), size) for test in suite)
        share = len(set().union(*met)) / comb(20, size) / 2**size
        mixed += nist * share
        print(f"{name}, {size} flags: {share:.0%}")
    print(f"{name}, by NIST's shares: {mixed:.0f}%")
