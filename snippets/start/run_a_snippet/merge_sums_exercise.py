# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# exact = "the last digit is the subject"
# hint = "A report may be another kind of number than a float, or more than one number."
# ///


def add_part(numbers):
    """Return what one worker reports about its part of the numbers."""
    total = 0.0
    for number in numbers:
        total += number
    return total


def merge(reports):
    """Return the sum of all numbers, as a float, from the workers' reports."""
    # Change one or both: the sum must not depend on who got which numbers.
    total = 0.0
    for report in reports:
        total += report
    return total


print(merge([add_part([0.1, 0.2]), add_part([0.3])]))
print(merge([add_part([0.1]), add_part([0.2, 0.3])]))
