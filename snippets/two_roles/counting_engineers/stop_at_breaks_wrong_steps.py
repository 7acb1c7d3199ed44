# Wrong: it steps from one run of a definition to the next run of it.
def list_changes(rows):
    """Return (first year, last year, change) for neighbouring rows.

    `rows` holds triples: year, definition, count.
    """
    changes, last_of = [], {}
    for year, definition, count in rows:
        if definition in last_of:
            first, start = last_of[definition]
            changes.append((first, year, count - start))
        last_of[definition] = year, count
    return changes


rows = [(2016, "A", 1_256_200), (2020, "B", 1_847_900), (2021, "C", 1_622_200)]
rows += [(2022, "C", 1_795_300), (2023, "C", 1_897_100)]
for change in list_changes(rows):
    print(change)
