# Wrong: the last key, which moves the trouble to the other end.


def quicksort(keys):
    """Return the keys sorted."""
    if len(keys) < 2:
        return list(keys)
    pivot = keys[-1]
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    same = [key for key in keys if not (key < pivot or pivot < key)]
    return quicksort(low) + same + quicksort(high)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
