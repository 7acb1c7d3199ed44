# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "The chance that one of several things happens is at most the sum of theirs."
# ///


def level_per_look(total, looks):
    """Return the level of each look that keeps all false alarms below total.

    It has to hold whatever the looks have to do with each other.
    """
    return total  # ← change this


print(f"each of 40 looks: {level_per_look(0.05, 40):.3%}")
