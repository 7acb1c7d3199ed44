def list_changes(rows):
    """Return (first year, last year, change) for neighbouring rows.

    `rows` holds triples: year, definition, count.
    """
    return [
        [rows[i - 1][0], rows[i][0], rows[i][2] - rows[i - 1][2]]
        for i in range(1, len(rows))
        if rows[i][1] == rows[i - 1][1]
    ]


rows = [(2016, "A", 1_256_200), (2020, "B", 1_847_900), (2021, "C", 1_622_200)]
rows += [(2022, "C", 1_795_300), (2023, "C", 1_897_100)]
for change in list_changes(rows):
    print(change)
