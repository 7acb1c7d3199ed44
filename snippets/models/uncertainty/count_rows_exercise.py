# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "With n errors and the new row there are n + 1 ranks: how often is it worst?"
# ///


def rows_needed(promise):
    """Return how many held-out errors make a finite radius possible.

    `promise` is in per cent: of so many new rows in 100, at least.
    """
    return promise  # ← change this


for promise in (50, 90, 95, 99):
    print(f"{promise}%: {rows_needed(promise)} errors")
