# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Go through the docstring, and write one comparison for each promise in it."
# ///


def holds(scale, values):
    """Say whether `scale` keeps its promises for these values.

    It promises as many numbers as it got, in their order, each moved to lie
    from 0 (the smallest) to 1 (the largest). All alike: all become 0. The
    caller's own list stays as it was; it is never empty.
    """
    return len(scale(values)) == len(values)


def scale(values):
    """Stretch a list of numbers so that it goes from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


print(f"kept for 3, 1, 2: {holds(scale, [3, 1, 2])}")
