# Wrong: rounds down, to a number that is not quite enough.
def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    if saved <= 0:
        return None
    return 1000 * (keep * years + build) // (saved * years)


print(judge_offer(10_000, 20_000, 60_000, 3))
