# Wrong: the constant is left out: n * n against 40 * n.
rows = 40

print(f"the index is worth it from {rows} rows on")
