# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Take two things at a time: which of them was ahead before, and which one is now?\
#   """
# ///


def keeps_order(before, after):
    """Return whether a change of scores leaves every list as it was.

    `before[i]` and `after[i]` are the scores of one thing, before the change
    and after it. What had the higher score must still have it; what was equal
    must still be equal.
    """
    # Change this: it asks for the same scores.
    return before == after


scores = [0.02, 0.05, 0.30]
print(f"doubled: {keeps_order(scores, [2 * one for one in scores])}")
print(f"cut off at 0.04: {keeps_order(scores, [0.02, 0.04, 0.04])}")
