def average(values):
    """Return the mean of the values, from whatever a loop can go through."""
    total = number = 0
    # One loop does both, because an iterator allows no second one.
    for value in values:
        total += value
        number += 1
    return total / number


print(f"a list: {average([3, 10, 2, 10])}")
