# Wrong: a set forgets in which order the rows came.
def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    return list(set(rows))


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
