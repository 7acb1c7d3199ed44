# Wrong: empties the caller's list.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    kept = dict.fromkeys(rows)
    rows.clear()
    return list(kept)


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
