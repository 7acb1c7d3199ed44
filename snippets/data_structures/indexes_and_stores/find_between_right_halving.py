from operator import itemgetter


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    pairs = ((key, position) for position, key in enumerate(keys))
    return sorted(pairs, key=itemgetter(0))


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    left, right = 0, len(index)
    while left < right:
        middle = (left + right) // 2
        if index[middle][0] < low:
            left = middle + 1
        else:
            right = middle
    found = []
    while left < len(index) and index[left][0] <= high:
        found.append(index[left][1])
        left += 1
    return found


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
