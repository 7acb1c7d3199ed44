# The page's own rule, on the page's own tables, and then on this one.
def pages(columns, levels):
    """Return the pages of one row, stored by column."""
    return (
        len({(c, level) for c in range(columns) for level in range(levels)}) + 1
    )


assert pages(40, 2) == 81  # what the page measured
assert pages_for_one_row == pages(60, 3)
