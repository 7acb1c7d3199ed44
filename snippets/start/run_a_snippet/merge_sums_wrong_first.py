# Wrong: takes the first worker's report for the whole.
from fractions import Fraction


def add_part(numbers):
    """Report on a part."""
    return sum(map(Fraction, numbers), Fraction(0))


def merge(reports):
    """Put the reports together."""
    return float(reports[0]) if reports else 0.0


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
