def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    # A dict answers like a set and, unlike a set, keeps the order of arrival.
    return list(dict.fromkeys(rows))


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
