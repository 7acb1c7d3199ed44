# Wrong: uses decimals of 28 digits, which round as floats do.
from decimal import Decimal


def add_part(numbers):
    """Report on a part."""
    return sum(map(Decimal, numbers), Decimal(0))


def merge(reports):
    """Put the reports together."""
    return float(sum(reports, Decimal(0)))


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
