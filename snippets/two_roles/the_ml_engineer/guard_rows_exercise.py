# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Start with one column: which two numbers do you keep of it, and which one do you \
#   need of a batch?\
#   """
# ///


def learn_ranges(rows):
    """Return what `find_strange` has to know of the rows that were learned."""
    return {}  # change this


def find_strange(batch, ranges):
    """Return the names of the columns of a batch that look wrong.

    One looks wrong if its median lies outside the middle half of what was
    learned: below the first quartile, or above the third. It also does if a row
    has no number for it (nothing, None, or nan), or if the batch is empty.
    """
    return []  # change this


learned = [{"radius": 8 + i / 2, "area": 200.0 + 9 * i * i} for i in range(21)]
ranges = learn_ranges(learned)
batches = {
    "as learned": learned[6:15],
    "another unit": [row | {"radius": row["radius"] / 10} for row in learned],
    "a value missing": [*learned[6:15], {"radius": 13.0, "area": None}],
}
for what, batch in batches.items():
    print(f"{what}: {', '.join(sorted(find_strange(batch, ranges))) or 'fine'}")
