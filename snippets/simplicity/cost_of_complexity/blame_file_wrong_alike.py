# Wrong: takes equal changes for one change.
from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file."""
    different = {frozenset(change) for change in changes}
    shared = [a & b for a, b in combinations(different, 2) if a & b]
    return shared.count({name}) / max(1, len(shared))


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
