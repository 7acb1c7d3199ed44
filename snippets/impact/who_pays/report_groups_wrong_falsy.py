# Wrong: a share of zero is taken for a group that cannot be judged.
def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    groups = {}
    for group, right in answers:
        groups.setdefault(group, []).append(right)
    return {
        g: (len(k) >= fewest and sum(k) / len(k)) or None
        for g, k in groups.items()
    }


print(report([("upright", True)] * 40 + [("slanted", False)] * 4))
