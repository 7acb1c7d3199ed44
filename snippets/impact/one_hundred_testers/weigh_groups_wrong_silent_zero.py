# Wrong: counts a group that nobody asked as if it never failed.
from math import isclose


def estimate_rate(groups):
    """Return the share of all users for whom the product fails."""
    if not isclose(sum(share for share, _, _ in groups), 1):
        raise ValueError("the groups are not all users")
    return sum(s * bad / testers for s, testers, bad in groups if testers)


print(f"{estimate_rate([(0.95, 50, 1), (0.05, 50, 10)]):.1%}")
