# Wrong: looks at each entry still, by its hash, which nobody counts.


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    return [(hash(key), position) for position, key in enumerate(keys)]


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    return [at for code, at in index if hash(low) <= code <= hash(high)]


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
