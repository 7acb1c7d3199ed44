# Wrong: exact sums, of values that were rounded down to quarters.
def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    count = total = squares = 0
    for value in values:
        whole = int(value * 4)
        count, total = count + 1, total + whole
        squares += whole * whole
    return total / count / 4, (count * squares - total**2) / count**2 / 16


print(describe([1.0, 2.0, 3.0, 4.0]))
