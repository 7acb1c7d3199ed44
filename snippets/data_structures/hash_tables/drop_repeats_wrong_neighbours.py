# Wrong: drops only repeats that follow each other.
from itertools import groupby


def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    return [row for row, _ in groupby(rows)]


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
