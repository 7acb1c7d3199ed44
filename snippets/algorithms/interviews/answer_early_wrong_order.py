# Wrong: the later number first.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    seen = set()
    for number in numbers:
        if target - number in seen:
            return number, target - number
        seen.add(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
