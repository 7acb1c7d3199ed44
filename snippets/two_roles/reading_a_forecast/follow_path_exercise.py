# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What does the growth of ten years make of one job in five years?"
# ///


def compare_with_path(start, growth, years, counted):
    """Return the count as a multiple of what the projection implies.

    `growth` is the share by which `start` grows in ten years, evenly.
    """
    expected = start * (1 + growth)  # Change this: `years` have passed.
    return counted / expected


print(f"2016: {compare_with_path(1_018_000, 0.219, 4, 1_256_200):.2f}")
