# Wrong: keeps each row where it last stood.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    return list(dict.fromkeys(reversed(rows)))[::-1]


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
