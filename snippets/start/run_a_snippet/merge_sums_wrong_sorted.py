# Wrong: sorts first, which gives one order for each number of workers.


def add_part(numbers):
    """Report on a part."""
    return sum(sorted(numbers), 0.0)


def merge(reports):
    """Put the reports together."""
    return sum(sorted(reports), 0.0)


print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
