# A scan takes n * n steps for n rows. An index takes 40 * n + 600.
# From how many rows on, as a whole number, does the index take fewer?
# n * n = 40 * n + 600 has its root a little above 51.
rows = 52

print(f"the index is worth it from {rows} rows on")
