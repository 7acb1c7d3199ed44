# Wrong: a table of the four promises that are printed.


def rows_needed(promise):
    """Return how many held-out errors make a finite radius possible.

    `promise` is in per cent: of so many new rows in 100, at least.
    """
    return {50: 1, 80: 4, 90: 9, 95: 19, 99: 99}[promise]


for promise in (50, 90, 95, 99):
    print(f"{promise}%: {rows_needed(promise)} errors")
