# Wrong: takes rows with one hash for repeats.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    first = {}
    for row in rows:
        first.setdefault(hash(row), row)
    return list(first.values())


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
