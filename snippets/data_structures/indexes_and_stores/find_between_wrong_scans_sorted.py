# Wrong: the entries are sorted, and it looks at all of them still.
from itertools import takewhile


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    return sorted((key, position) for position, key in enumerate(keys))


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    below = list(takewhile(lambda entry: entry[0] < low, index))
    rest = index[len(below) :]
    return [at for _, at in takewhile(lambda entry: entry[0] <= high, rest)]


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
