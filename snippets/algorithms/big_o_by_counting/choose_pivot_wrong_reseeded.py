# Wrong: a generator that draws the same each time it is asked.
import random


def quicksort(keys):
    """Return the keys sorted."""
    if len(keys) < 2:
        return list(keys)
    pivot = random.Random(len(keys)).choice(keys)
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    same = [key for key in keys if not (key < pivot or pivot < key)]
    return quicksort(low) + same + quicksort(high)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
