def rows_needed(promise):
    """Return how many held-out errors make a finite radius possible.

    `promise` is in per cent: of so many new rows in 100, at least.
    """
    rows = 1
    while 100 * rows < promise * (rows + 1):  # the rank is not among them
        rows += 1
    return rows


for promise in (50, 90, 95, 99):
    print(f"{promise}%: {rows_needed(promise)} errors")
