from fractions import Fraction


def score_estimates(estimates, actuals):
    """Return the ratio of the two misses exactly, as a fraction."""
    sprints = range(1, len(actuals))
    own = sum(abs(estimates[at] - actuals[at]) for at in sprints)
    rival = sum(abs(actuals[at - 1] - actuals[at]) for at in sprints)
    return Fraction(own, rival) if rival else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {float(score):.2f}")
