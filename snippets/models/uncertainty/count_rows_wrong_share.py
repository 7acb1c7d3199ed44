# Wrong: rounds to the nearest whole number of rows.


def rows_needed(promise):
    """Return how many held-out errors make a finite radius possible.

    `promise` is in per cent: of so many new rows in 100, at least.
    """
    return round(promise / (100 - promise))


for promise in (50, 90, 95, 99):
    print(f"{promise}%: {rows_needed(promise)} errors")
