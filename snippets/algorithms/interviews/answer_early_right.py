def find_pair(numbers, target):
    """Note for each number which partner it waits for."""
    waiting = {}
    for number in numbers:
        if number in waiting:
            return waiting[number], number
        waiting[target - number] = number
    return None


print(find_pair([7, 2, 9, 4, 5], 11))
