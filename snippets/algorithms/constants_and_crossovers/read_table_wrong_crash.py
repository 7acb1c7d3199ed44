# Wrong: a table without a row has no first one.
def find_lasting_lead(rows):
    """Return the size from which on the new way is always faster."""
    at = len(rows)
    while at and rows[at - 1][2] < rows[at - 1][1]:
        at -= 1
    return rows[at][0] if at < len(rows) or not rows else None


rows = [(100, 1.0, 3.0), (1_000, 9.0, 8.5), (10_000, 80.0, 90.0)]
rows += [(50_000, 500.0, 300.0), (90_000, 990.0, 400.0)]
print(f"switch from {find_lasting_lead(rows)} on")
