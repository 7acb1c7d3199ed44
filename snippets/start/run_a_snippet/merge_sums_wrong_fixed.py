# Wrong: counts in units of two to the power of -110, and drops what is smaller.
from fractions import Fraction

UNIT = 2**110


def add_part(numbers):
    """Return the sum of numbers in whole units."""
    return sum(int(Fraction(number) * UNIT) for number in numbers)


def merge(reports):
    """Return the sum of all numbers, as a float."""
    return float(Fraction(sum(reports), UNIT))


print(merge([add_part([0.1, 0.2]), add_part([0.3])]))
print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
