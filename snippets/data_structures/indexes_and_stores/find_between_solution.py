from bisect import bisect_left, bisect_right


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    return sorted((key, position) for position, key in enumerate(keys))


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    # Two searches; between them lies all that is wanted, and nothing else.
    first = bisect_left(index, low, key=lambda entry: entry[0])
    last = bisect_right(index, high, key=lambda entry: entry[0])
    return [position for _, position in index[first:last]]


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
