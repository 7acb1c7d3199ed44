# Wrong: the share of changes that edit the file, squared.
from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file."""
    pairs = list(combinations(changes, 2))
    return (sum(name in c for c in changes) / len(changes)) ** 2 if pairs else 0


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
