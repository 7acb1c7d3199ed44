# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "The FNR looks only at people with the outcome: sort their scores."
# ///

import random
from bisect import bisect_left
from math import inf


def draw_group(rng, a, b, size=5000):
    """Return pairs (score, outcome) whose scores are calibrated."""
    scores = [rng.betavariate(a, b) for _ in range(size)]
    return [(score, rng.random() < score) for score in scores]


def rate_errors(group, threshold):
    """Return FPR and FNR as shares of 1; flag from the threshold up."""
    negatives = [score for score, outcome in group if not outcome]
    positives = [score for score, outcome in group if outcome]
    fpr = sum(score >= threshold for score in negatives) / len(negatives)
    return fpr, sum(score < threshold for score in positives) / len(positives)


def find_threshold(group, other, threshold):
    """Return the threshold that brings the FNR of `group` nearest to `other`'s.

    The threshold of `other` is given. Both have people with either outcome.
    """
    # Change this: it makes the FPR the same, where the FNR is wanted.
    wanted = rate_errors(other, threshold)[0]
    scores = sorted(score for score, outcome in group if not outcome)
    cuts = [*scores, inf]  # from the lowest, which flags all, to nobody
    rates = (1 - bisect_left(scores, cut) / len(scores) for cut in cuts)
    nearest = min(zip(rates, cuts), key=lambda pair: abs(pair[0] - wanted))
    return nearest[1]


rng = random.Random(0)
wide, narrow = draw_group(rng, 2, 2), draw_group(rng, 6, 9)
cut = find_threshold(narrow, wide, threshold=0.5)
print(f"threshold: 0.50 for the wide group, {cut:.2f} for the narrow one")
a, b = rate_errors(wide, 0.5), rate_errors(narrow, cut)
print(f"FPR, wide and narrow: {a[0]:.0%} and {b[0]:.0%}")
print(f"FNR, wide and narrow: {a[1]:.0%} and {b[1]:.0%}")
