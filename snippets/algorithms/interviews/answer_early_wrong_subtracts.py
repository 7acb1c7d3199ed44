# Wrong: nested loops, by subtraction.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    seen = []
    for number in numbers:
        for earlier in seen:
            if target - number - earlier == 0:
                return earlier, number
        seen.append(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
