# Wrong: counts pairs that go on clashing in another file.
from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file."""
    shared = [a & b for a, b in combinations(changes, 2) if a & b]
    return sum(name in files for files in shared) / len(shared)


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
