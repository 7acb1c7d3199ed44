# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For which sprints does the rival have an answer at all?"
# ///


def score_estimates(estimates, actuals):
    """Return the estimates' mean miss, divided by that of a rival.

    The rival says "as many as last time", so it has no say on the first
    sprint, and that one does not count. None if the rival never misses.
    """
    return 1.0  # Write it.


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
