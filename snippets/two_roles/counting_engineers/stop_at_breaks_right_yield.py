def list_changes(rows):
    """Return (first year, last year, change) for neighbouring rows.

    `rows` holds triples: year, definition, count.
    """
    before = None
    for year, definition, count in rows:
        if before is not None and before[1] == definition:
            yield before[0], year, count - before[2]
        before = year, definition, count


rows = [(2016, "A", 1_256_200), (2020, "B", 1_847_900), (2021, "C", 1_622_200)]
rows += [(2022, "C", 1_795_300), (2023, "C", 1_897_100)]
for change in list_changes(rows):
    print(change)
