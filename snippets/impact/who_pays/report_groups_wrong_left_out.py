# Wrong: a group that cannot be judged is not named at all.
def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    groups = {}
    for group, right in answers:
        groups.setdefault(group, []).append(right)
    return {g: sum(k) / len(k) for g, k in groups.items() if len(k) >= fewest}


print(report([("upright", True)] * 40 + [("slanted", False)] * 4))
