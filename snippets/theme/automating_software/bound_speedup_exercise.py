# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Split the week in two: the hours that the tool touches, and the rest."
# ///

# A week has 40 hours. Of these, 10 go into writing code, the rest into reading,
# talking, testing, waiting. A tool makes the writing twice as fast.
hours_saved = None  # your answer, in hours a week
most_ever_saved = None  # and if writing code took no time at all?

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
