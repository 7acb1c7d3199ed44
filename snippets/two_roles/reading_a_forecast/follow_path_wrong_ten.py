# Wrong: all ten years have passed already.
def compare_with_path(start, growth, years, counted):
    """Return the count as a multiple of what the projection implies.

    `growth` is the share by which `start` grows in ten years, evenly.
    """
    expected = start * (1 + growth)
    return counted / expected


print(f"2016: {compare_with_path(1_018_000, 0.219, 4, 1_256_200):.2f}")
