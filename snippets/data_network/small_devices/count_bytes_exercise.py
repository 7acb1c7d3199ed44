# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "How many cells has each, and how many bytes has one of them?"
# ///

# How many bytes does each take? A reading has two bytes, a counter four.
size = {
    "the ten largest readings": 0,
    "counters for an 8-bit converter": 0,
    "counters for a 12-bit converter": 0,
    "all 8,640 readings of a day": 0,
}
# Which of them do not fit into 4,096 bytes? Write their names.
too_large = []

print(f"answered: {sum(map(bool, size.values()))} of {len(size)}")
