# Wrong: names a number of cases where nothing is saved.
def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    return -(-1000 * (keep * years + build) // (max(saved, 1) * years))


print(judge_offer(10_000, 20_000, 60_000, 3))
