from itertools import combinations


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file.

    Each change is a set of file names. Two changes clash if they share a
    file; at least one pair does.
    """
    shared = [a & b for a, b in combinations(changes, 2) if a & b]
    # A pair that shares another file, too, goes on clashing.
    return shared.count({name}) / len(shared)


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
