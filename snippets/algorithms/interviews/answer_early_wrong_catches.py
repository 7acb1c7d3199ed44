# Wrong: reads on until somebody complains, and answers then.


def find_pair(numbers, target):
    """Return the first two numbers with that sum."""
    read = []
    try:
        for number in numbers:
            read.append(number)
    except Exception:
        pass
    seen = set()
    for number in read:
        if target - number in seen:
            return target - number, number
        seen.add(number)
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
