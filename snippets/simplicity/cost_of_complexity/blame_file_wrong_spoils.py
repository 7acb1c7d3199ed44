# Wrong: takes the file out of the changes that the caller keeps.
from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file."""
    pairs = list(combinations(changes, 2))
    before = sum(bool(a & b) for a, b in pairs)
    for change in changes:
        change.discard(name)
    return (before - sum(bool(a & b) for a, b in pairs)) / before


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
