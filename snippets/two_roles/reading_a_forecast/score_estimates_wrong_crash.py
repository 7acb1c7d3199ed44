# Wrong: a rival without a miss divides by nothing.
from itertools import pairwise


def score_estimates(estimates, actuals):
    """Return the estimates' miss against a rival's."""
    own = sum(abs(e - a) for e, a in zip(estimates[1:], actuals[1:]))
    rival = sum(abs(b - a) for b, a in pairwise(actuals))
    return own / rival


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
