# Wrong: empties the caller's list.


def average(values):
    """Take value after value away."""
    if not isinstance(values, list):
        values = list(values)
    total, number = 0, len(values)
    while values:
        total += values.pop()
    return total / number


print(f"a list: {average([3, 10, 2, 10])}")
