# Wrong: the first sprint counts for one side only.
from itertools import pairwise


def score_estimates(estimates, actuals):
    """Return the estimates' miss against a rival's."""
    own = sum(abs(e - a) for e, a in zip(estimates, actuals))
    rival = sum(abs(b - a) for b, a in pairwise(actuals))
    return own / rival if rival else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
