# Wrong: the mean of the mean so far and the next value.


def average(values):
    """Move half way to each value."""
    values = iter(values)
    mean = next(values)
    for value in values:
        mean = (mean + value) / 2
    return mean


print(f"a list: {average([3, 10, 2, 10])}")
