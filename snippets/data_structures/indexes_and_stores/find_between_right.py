from bisect import bisect_left


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    order = sorted(range(len(keys)), key=keys.__getitem__)
    return [keys[at] for at in order], order


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    sorted_keys, order = index
    found = []
    for at in range(bisect_left(sorted_keys, low), len(order)):
        if sorted_keys[at] > high:
            break
        found.append(order[at])
    return found


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
