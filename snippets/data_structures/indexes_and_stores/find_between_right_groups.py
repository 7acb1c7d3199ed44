from bisect import bisect_left, bisect_right


def build(keys):
    """Return an index over keys: the different keys, and where each lies."""
    places = {}
    for position, key in enumerate(keys):
        places.setdefault(key, []).append(position)
    return sorted(places), places


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    order, places = index
    wanted = order[bisect_left(order, low) : bisect_right(order, high)]
    return {position for key in wanted for position in places[key]}


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
