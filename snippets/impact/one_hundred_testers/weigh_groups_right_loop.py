from fractions import Fraction


def estimate_rate(groups):
    """Return the share of all users for whom the product fails."""
    rate, users = 0.0, 0.0
    for share, testers, failures in groups:
        if testers < 1:
            raise ValueError(f"nobody was asked in a group of {share:.0%}")
        rate += share * Fraction(failures, testers)
        users += share
    if abs(users - 1) > 1e-6:
        raise ValueError(f"the groups are {users:.1%} of all users")
    return rate


print(f"{estimate_rate([(0.95, 50, 1), (0.05, 50, 10)]):.1%}")
