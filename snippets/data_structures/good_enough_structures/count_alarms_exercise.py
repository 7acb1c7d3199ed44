# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Split the million into existing keys and strangers; ask what passes of each."
# ///

# A filter with an error of 1% stands in front of a slow disk. Of 1,000,000
# lookups, 2,000 ask for keys that are on the disk.
let_through = 0  # your answer: lookups that the filter sends to the disk
in_vain = 0  # your answer: those among them that find nothing there

print(f"my answers: {let_through:,} and {in_vain:,}")
