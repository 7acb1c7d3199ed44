# Wrong: finds one of several equal keys.
from bisect import bisect_left, bisect_right


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    return sorted({key: at for at, key in enumerate(keys)}.items())


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    first = bisect_left(index, low, key=lambda entry: entry[0])
    last = bisect_right(index, high, key=lambda entry: entry[0])
    return [position for _, position in index[first:last]]


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
