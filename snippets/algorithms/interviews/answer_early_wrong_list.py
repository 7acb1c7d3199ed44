# Wrong: keeps what was seen in a list, and goes through it each time.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    seen = []
    for number in numbers:
        if target - number in seen:
            return target - number, number
        seen.append(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
