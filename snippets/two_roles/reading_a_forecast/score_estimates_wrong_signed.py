# Wrong: misses above and below cancel.
from itertools import pairwise


def score_estimates(estimates, actuals):
    """Return the estimates' miss against a rival's."""
    own = sum(e - a for e, a in zip(estimates[1:], actuals[1:]))
    rival = sum(b - a for b, a in pairwise(actuals))
    return abs(own / rival) if rival else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
