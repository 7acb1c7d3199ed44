# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Take all pairs of changes. What do the two of a pair have in common?"
# ///


def blame_file(changes, name):
    """Return the share of clashing pairs that are gone without this file.

    Each change is a set of file names. Two changes clash if they share a
    file; at least one pair does.
    """
    # Change this: it returns the share of edits.
    edits = [file for change in changes for file in change]
    return edits.count(name) / len(edits)


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")
