# Wrong: rounds the difference away, and with it digits of the sum.


def add_part(numbers):
    """Report on a part."""
    return sum(numbers, 0.0)


def merge(reports):
    """Put the reports together."""
    return round(sum(reports, 0.0), 6)


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
