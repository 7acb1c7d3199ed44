# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "At which chance does a flag cost as much as no flag? Solve for r from there."
# ///


# A straight model on r squared says: log odds of "inner" = 7 - 12 r².
# Flag a point as inner where that is the cheaper mistake.

even_radius = 0.5  # both mistakes cost 1: flag inside this radius
dear_radius = 0.5  # missing an inner point costs 9, a false flag 1

print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
