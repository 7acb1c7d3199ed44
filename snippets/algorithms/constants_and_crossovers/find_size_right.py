from itertools import count

rows = next(n for n in count(1) if 40 * n + 600 < n * n)

print(f"the index is worth it from {rows} rows on")
