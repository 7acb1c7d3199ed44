from fractions import Fraction


def add_part(numbers):
    """Return what one worker reports about its part of the numbers."""
    # Every float is a fraction, and fractions add without rounding, so that
    # the order cannot matter. The price is time, and reports that grow.
    return sum(map(Fraction, numbers), start=Fraction(0))


def merge(reports):
    """Return the sum of all numbers, as a float, from the workers' reports."""
    return float(sum(reports, start=Fraction(0)))


print(merge([add_part([0.1, 0.2]), add_part([0.3])]))
print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
