from fractions import Fraction


def average(values):
    """Keep the mean exact."""
    numbers = [Fraction(value) for value in values]
    return sum(numbers) / len(numbers)


print(f"a list: {average([3, 10, 2, 10])}")
