# Wrong: only the constant: the root of 600.
rows = 25

print(f"the index is worth it from {rows} rows on")
