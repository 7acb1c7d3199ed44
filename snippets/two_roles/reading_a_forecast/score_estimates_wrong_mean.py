# Wrong: the rival knows the mean of all sprints, also of those to come.
def score_estimates(estimates, actuals):
    """Return the estimates' miss against a rival's."""
    mean = sum(actuals) / max(1, len(actuals))
    own = sum(abs(e - a) for e, a in zip(estimates[1:], actuals[1:]))
    rival = sum(abs(mean - a) for a in actuals[1:])
    return own / rival if rival else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
