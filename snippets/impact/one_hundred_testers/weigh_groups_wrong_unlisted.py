# Wrong: users who belong to no group count as content.
from math import isclose


def estimate_rate(groups):
    """Return the share of all users for whom the product fails."""
    if any(testers == 0 for _, testers, _ in groups):
        raise ValueError("no testers")
    if isclose(sum(share for share, _, _ in groups), 0):
        raise ValueError("no groups")
    return sum(share * bad / testers for share, testers, bad in groups)


print(f"{estimate_rate([(0.95, 50, 1), (0.05, 50, 10)]):.1%}")
