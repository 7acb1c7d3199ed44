# Wrong: counts the new row as held out.


def rows_needed(promise):
    """Return how many held-out errors make a finite radius possible.

    `promise` is in per cent: of so many new rows in 100, at least.
    """
    return -(-100 // (100 - promise))


for promise in (50, 90, 95, 99):
    print(f"{promise}%: {rows_needed(promise)} errors")
