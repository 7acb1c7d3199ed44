# Wrong: adds one where the last case pays exactly.
def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    if saved <= 0:
        return None
    return 1000 * (keep * years + build) // (saved * years) + 1


print(judge_offer(10_000, 20_000, 60_000, 3))
