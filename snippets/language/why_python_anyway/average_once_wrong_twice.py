# Wrong: goes through an iterator twice; the second time it is empty.


def average(values):
    """Add up, then count."""
    total = sum(values)
    number = sum(1 for _ in values)
    return total / max(number, 1)


print(f"a list: {average([3, 10, 2, 10])}")
