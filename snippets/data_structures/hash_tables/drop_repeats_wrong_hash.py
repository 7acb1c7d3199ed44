# Wrong: two unequal rows may have one hash.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    return list({hash(row): row for row in reversed(rows)}.values())[::-1]


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
