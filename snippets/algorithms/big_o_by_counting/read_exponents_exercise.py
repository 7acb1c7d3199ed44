# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For each program, both divide and subtract neighbours: which stays the same?"
# ///

# Rows, and the steps counted for them.
counts = {
    "nightly report": {1_000: 41_000, 2_000: 164_000, 4_000: 656_000},
    "import": {1_000: 9_000, 2_000: 18_000, 4_000: 36_000},
    "lookup": {1_000: 30, 2_000: 33, 4_000: 36},
}
# Write how many steps each takes for 16,000 rows, if it goes on like this.
steps = {"nightly report": 0, "import": 0, "lookup": 0}

print(f"answered: {sum(value > 0 for value in steps.values())} of {len(steps)}")
