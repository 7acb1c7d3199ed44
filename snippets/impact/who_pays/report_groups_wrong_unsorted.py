# Wrong: groupby starts a new group at each change, and the last one is kept.
from itertools import groupby


def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    told = {}
    for group, pairs in groupby(answers, key=lambda pair: pair[0]):
        known = [right for _, right in pairs]
        told[group] = sum(known) / len(known) if len(known) >= fewest else None
    return told


print(report([("upright", True)] * 40 + [("slanted", False)] * 40))
