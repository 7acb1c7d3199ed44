# /// script
# requires-python = ">=3.11"
# [tool.snippet.knobs]
# FLAGS = { label = "flags", range = [3, 40], step = 1 }
# ///

from itertools import combinations, count, islice
from math import comb

FLAGS = 20


# region core
def build_suite(flags):
    """Return the fewest tests in which any two flags meet in all four ways."""
    n = next(n for n in count(4) if comb(n - 1, (n + 1) // 2) >= flags)
    on = list(islice(combinations(range(1, n), (n + 1) // 2), flags))
    return [[int(test in tests) for tests in on] for test in range(n)]


# endregion

suite = build_suite(FLAGS)
met = {pair for test in suite for pair in combinations(enumerate(test), 2)}
print(f"configurations: {2**FLAGS:,}")
print(f"settings of two flags: {4 * comb(FLAGS, 2):,}")
print(f"met in some test: {len(met):,}")
for test in suite:
    print("".join(map(str, test)))
print(f"tests: {len(suite)}")
n = len(suite)
print(f"flags for which they are enough: {comb(n - 1, (n + 1) // 2)}")
