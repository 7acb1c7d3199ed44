# Wrong: the testers are pooled, and the shares only checked.
from math import isclose


def estimate_rate(groups):
    """Return the share of all users for whom the product fails."""
    if not isclose(sum(share for share, _, _ in groups), 1):
        raise ValueError("the groups are not all users")
    if any(testers == 0 for _, testers, _ in groups):
        raise ValueError("no testers")
    testers = sum(group[1] for group in groups)
    return sum(bad for _, _, bad in groups) / testers


print(f"{estimate_rate([(0.95, 50, 1), (0.05, 50, 10)]):.1%}")
