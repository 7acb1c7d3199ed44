# Wrong: another fixed place.


def quicksort(keys):
    """Return the keys sorted."""
    if len(keys) < 2:
        return list(keys)
    pivot = keys[len(keys) // 3]
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    same = [key for key in keys if not (key < pivot or pivot < key)]
    return quicksort(low) + same + quicksort(high)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
