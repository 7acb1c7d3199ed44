def find_lasting_lead(rows):
    """Return the size from which on the new way is always faster.

    `rows` holds triples, in order of size: size, seconds of the old way,
    seconds of the new one. None if the new way is not ahead at the end.
    """
    # From the end, each row that is ahead moves the answer forward.
    found = None
    for size, old, new in reversed(rows):
        if new >= old:
            break
        found = size
    return found


rows = [(100, 1.0, 3.0), (1_000, 9.0, 8.5), (10_000, 80.0, 90.0)]
rows += [(50_000, 500.0, 300.0), (90_000, 990.0, 400.0)]
print(f"switch from {find_lasting_lead(rows)} on")
