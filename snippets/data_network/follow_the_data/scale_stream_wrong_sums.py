# Wrong: subtracts two huge sums.
def describe(values):
    """Return mean and variance of the values, which can be read only once."""
    count = total = squares = 0
    for value in values:
        count, total, squares = (
            count + 1,
            total + value,
            squares + value * value,
        )
    return total / count, squares / count - (total / count) ** 2


print(describe([1.0, 2.0, 3.0, 4.0]))
