# Wrong: each part is exact, but rounded before it is reported.
from math import fsum


def add_part(numbers):
    """Report on a part."""
    return fsum(numbers)


def merge(reports):
    """Put the reports together."""
    return fsum(reports)


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
