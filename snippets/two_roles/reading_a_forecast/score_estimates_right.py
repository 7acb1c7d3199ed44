from itertools import pairwise


def score_estimates(estimates, actuals):
    """Two lists of misses, and their sums."""
    rival = [abs(new - old) for old, new in pairwise(actuals)]
    own = [abs(e - a) for e, a in zip(estimates, actuals)][1:]
    return None if sum(rival) == 0 else sum(own) / sum(rival)


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")
