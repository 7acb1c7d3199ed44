# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "return None -> pass" = "a function that ends without a return returns None"
# ///


def find_pair(numbers, target):
    """Return the first two numbers with that sum, the earlier one first.

    `numbers` comes one at a time and may never end: read no further than
    the second of the two. Return None when it ends without such a pair.
    """
    seen = set()
    for number in numbers:
        # Ask before you add, or a number would pair with itself.
        if target - number in seen:
            return target - number, number
        seen.add(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
