# Wrong: still scans, for every row.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    return [row for n, row in enumerate(rows) if row not in rows[:n]]


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
