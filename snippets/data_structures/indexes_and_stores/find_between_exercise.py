# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "In which order of the entries do the wanted ones lie side by side?"
# ///


def build(keys):
    """Return an index over keys: entries of a key and its position."""
    # Change this: the entries are in no order that helps.
    return [(key, position) for position, key in enumerate(keys)]


def find_between(index, low, high):
    """Return the positions of all keys from low to high, both included."""
    # Change this: it looks at every entry.
    return [position for key, position in index if low <= key <= high]


days = [14, 3, 9, 3, 30]
print("positions:", sorted(find_between(build(days), 3, 10)))
