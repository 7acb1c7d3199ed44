# Wrong: adds before it asks, so a number pairs with itself.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    seen = set()
    for number in numbers:
        seen.add(number)
        if target - number in seen:
            return target - number, number
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
