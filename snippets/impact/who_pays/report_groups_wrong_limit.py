# Wrong: the limit itself is not enough, and 30 stands where `fewest` should.
def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    groups = {}
    for group, right in answers:
        groups.setdefault(group, []).append(right)
    return {
        g: sum(k) / len(k) if len(k) > 30 else None for g, k in groups.items()
    }


print(report([("upright", True)] * 40 + [("slanted", False)] * 4))
