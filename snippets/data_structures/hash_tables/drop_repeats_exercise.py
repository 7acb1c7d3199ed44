# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Beside the list, remember rows in something that tells without a scan."
# ///


def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    kept = []
    for row in rows:
        if row not in kept:
            kept.append(row)
    return kept


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
