# Wrong: the constants are added, and not solved for.
rows = 640

print(f"the index is worth it from {rows} rows on")
