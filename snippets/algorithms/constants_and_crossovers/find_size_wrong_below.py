# Wrong: the root is rounded down.
rows = 51

print(f"the index is worth it from {rows} rows on")
