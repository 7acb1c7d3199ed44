def score_estimates(estimates, actuals):
    """Return the estimates' mean miss, divided by that of a rival.

    The rival says "as many as last time", so it has no say on the first
    sprint, and that one does not count. None if the rival never misses.
    """
    # Both are scored on the same sprints, so the number of them cancels.
    own = rival = 0
    for said, before, came in zip(estimates[1:], actuals, actuals[1:]):
        own += abs(said - came)
        rival += abs(before - came)
    return own / rival if rival else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
