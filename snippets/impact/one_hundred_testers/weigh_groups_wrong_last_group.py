# Wrong: looks only at the last group for testers.
from math import isclose


def estimate_rate(groups):
    """Return the share of all users for whom the product fails."""
    if not isclose(sum(share for share, _, _ in groups), 1):
        raise ValueError("the groups are not all users")
    if groups[-1][1] == 0:
        raise ValueError("no testers")
    return sum(s * bad / max(testers, 1) for s, testers, bad in groups)


print(f"{estimate_rate([(0.95, 50, 1), (0.05, 50, 10)]):.1%}")
