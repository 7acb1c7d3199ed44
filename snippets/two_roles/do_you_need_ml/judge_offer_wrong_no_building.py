# Wrong: leaves out what was paid once.
def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    if saved <= 0:
        return None
    return -(-1000 * keep // saved)


print(judge_offer(10_000, 20_000, 60_000, 3))
