# Wrong: of keys that are alike, only one comes back.
import random


def quicksort(keys):
    """Return the keys sorted."""
    if len(keys) < 2:
        return list(keys)
    pivot = random.choice(keys)
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    return [*quicksort(low), pivot, *quicksort(high)]


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
