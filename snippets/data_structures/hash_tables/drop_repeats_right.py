def drop_repeats(rows):
    """Return the rows without repeats, each where it first stood."""
    seen, kept = set(), []
    for row in rows:
        if row not in seen:
            seen.add(row)
            kept.append(row)
    return kept


print(drop_repeats(["spam", "ham", "spam", "eggs", "ham"]))
