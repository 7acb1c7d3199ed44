def find_pair(numbers, target):
    """Keep the set of partners that are waited for; ask each number."""
    awaited = set()
    pairs = (
        (target - number, number)
        for number in numbers
        if number in awaited or awaited.add(target - number)
    )
    return next(pairs, None)


print(find_pair([7, 2, 9, 4, 5], 11))
