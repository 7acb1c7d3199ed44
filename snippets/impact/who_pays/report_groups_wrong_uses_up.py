# Wrong: takes the answers out of the caller's list.
def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    groups = {}
    while answers:
        group, right = answers.pop()
        groups.setdefault(group, []).append(right)
    return {
        g: sum(k) / len(k) if len(k) >= fewest else None
        for g, k in groups.items()
    }


print(report([("upright", True)] * 40 + [("slanted", False)] * 4))
