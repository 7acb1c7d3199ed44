def average(values):
    """Keep the values first, and pay for it in memory."""
    values = list(values)
    return sum(values) / len(values)


print(f"a list: {average([3, 10, 2, 10])}")
