def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    first = {}
    for row in rows:
        first.setdefault(row, row)
    return tuple(first.values())


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
