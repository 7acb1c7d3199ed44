# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write 0.125 as a power of two: which totals on the way are rounded?"
# ///

# The loop of count_up.py, but with steps of 0.125: how often does it go round?
steps_of_an_eighth = 1_000  # your answer

print(f"my answer: {steps_of_an_eighth}")
