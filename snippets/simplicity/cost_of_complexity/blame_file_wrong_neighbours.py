# Wrong: compares neighbours only.
from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file."""
    pairs = [*combinations(changes, 2)][:: len(changes)]
    shared = [a & b for a, b in pairs if a & b]
    return shared.count({name}) / max(1, len(shared))


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
