# Wrong: tries pairs alone, and too many of them.
from itertools import combinations


def find_cause(on, fails):
    """Return the first pair that fails, or all flags."""
    for pair in combinations(sorted(on), 2):
        if fails(set(pair)):
            return set(pair)
    return on


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))
