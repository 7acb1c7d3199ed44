# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down an order that is bad for your pivot. Can anybody else do that, too?"
# ///


def quicksort(keys):
    """Return the keys sorted."""
    if len(keys) < 2:
        return list(keys)
    pivot = keys[0]  # Change how it is chosen.
    low = [key for key in keys if key < pivot]
    high = [key for key in keys if pivot < key]
    same = [key for key in keys if not (key < pivot or pivot < key)]
    return quicksort(low) + same + quicksort(high)


print(quicksort([3, 1, 4, 1, 5, 9, 2, 6]))
