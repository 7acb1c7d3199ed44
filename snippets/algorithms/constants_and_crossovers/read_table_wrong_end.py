# Wrong: it looks at the last size alone.
def find_lasting_lead(rows):
    """Return the size from which on the new way is always faster."""
    if not rows:
        return None
    size, old, new = rows[-1]
    return size if new < old else None


rows = [(100, 1.0, 3.0), (1_000, 9.0, 8.5), (10_000, 80.0, 90.0)]
rows += [(50_000, 500.0, 300.0), (90_000, 990.0, 400.0)]
print(f"switch from {find_lasting_lead(rows)} on")
