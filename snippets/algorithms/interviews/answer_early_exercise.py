# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which partner does a number need when it comes? Have you seen that one?"
# ///


def find_pair(numbers, target):
    """Return the first two numbers with that sum, the earlier one first.

    `numbers` comes one at a time and may never end: read no further than
    the second of the two. Return None when it ends without such a pair.
    """
    # Change this: it waits for the end, sorts, and closes in.
    numbers = sorted(numbers)
    low, high = 0, len(numbers) - 1
    while low < high and numbers[low] + numbers[high] != target:
        if numbers[low] + numbers[high] < target:
            low += 1
        else:
            high -= 1
    return (numbers[low], numbers[high]) if low < high else None


print(find_pair([7, 2, 9, 4, 5], 11))
