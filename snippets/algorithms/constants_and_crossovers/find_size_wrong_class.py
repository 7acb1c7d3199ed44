# Wrong: the better class is better, whatever the constants.
rows = 1

print(f"the index is worth it from {rows} rows on")
