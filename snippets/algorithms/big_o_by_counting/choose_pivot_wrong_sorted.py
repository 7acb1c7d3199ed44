# Wrong: no quicksort at all.
def quicksort(keys):
    """Return the keys sorted."""
    return sorted(keys)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
