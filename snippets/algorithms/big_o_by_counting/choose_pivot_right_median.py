def find_median(keys):
    """Return a key near the middle: the median of medians of five."""
    while len(keys) > 5:
        fives = [sorted(keys[i : i + 5]) for i in range(0, len(keys), 5)]
        keys = [five[len(five) // 2] for five in fives]
    return sorted(keys)[len(keys) // 2]


def quicksort(keys):
    """Return the keys sorted; no draw, and no order is bad for it."""
    if len(keys) < 2:
        return list(keys)
    pivot = find_median(keys)
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    same = [key for key in keys if not (key < pivot or pivot < key)]
    return quicksort(low) + same + quicksort(high)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
