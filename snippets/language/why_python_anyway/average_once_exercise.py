# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "How often does it go through the values? An iterator allows that once."
# ///


def average(values):
    """Return the mean of the values, from whatever a loop can go through."""
    # Change this: it asks for a length, which not every source has.
    return sum(values) / len(values)


print(f"a list: {average([3, 10, 2, 10])}")
