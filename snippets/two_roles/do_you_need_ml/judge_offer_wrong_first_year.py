# Wrong: lets the first year pay for all of the building.
def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    if saved <= 0:
        return None
    return -(-1000 * (keep + build) // saved)


print(judge_offer(10_000, 20_000, 60_000, 3))
