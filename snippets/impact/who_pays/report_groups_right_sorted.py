from itertools import groupby
from statistics import fmean


def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    ordered = sorted(answers, key=lambda pair: pair[0])
    told = {}
    for group, pairs in groupby(ordered, key=lambda pair: pair[0]):
        known = [right for _, right in pairs]
        told[group] = None if len(known) < fewest else fmean(known)
    return told


answers = [("upright", n % 20 > 0) for n in range(500)]
answers += [("slanted", n % 3 > 0) for n in range(60)]
print(report(answers))
