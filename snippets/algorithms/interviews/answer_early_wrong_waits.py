# Wrong: reads all numbers before it begins.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    seen = set()
    for number in list(numbers):
        if target - number in seen:
            return target - number, number
        seen.add(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
