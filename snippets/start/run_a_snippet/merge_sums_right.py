from math import fsum


def add_part(numbers):
    """Return the numbers themselves, which no addition has rounded."""
    return list(numbers)


def merge(reports):
    """Return the sum of all numbers, rounded once."""
    return fsum(number for report in reports for number in report)


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
