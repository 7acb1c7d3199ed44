# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What do both take for 40 rows?"
# ///

# A scan takes n * n steps for n rows. An index takes 40 * n + 600.
# From how many rows on, as a whole number, does the index take fewer?
rows = 40  # your answer

print(f"the index is worth it from {rows} rows on")
