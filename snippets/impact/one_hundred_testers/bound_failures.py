# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# ///

from math import exp, lgamma, log, log1p


def chance_of_at_most(failures, n, p):
    """Return the chance, if it fails for a share p of users, 0 < p < 1."""
    logs = (  # of each number's chance: 3,000 users overflow without
        lgamma(n + 1)
        - lgamma(k + 1)
        - lgamma(n - k + 1)
        + k * log(p)
        + (n - k) * log1p(-p)
        for k in range(failures + 1)
    )
    return sum(map(exp, logs))


def upper_bound(failures, n, risk=0.05):
    """Return the largest share of failing users that the test leaves open.

    One-sided and exact (Clopper and Pearson 1934): for any larger share, so
    few failures have a chance below `risk`. Found by halving.
    """
    # region core
    low, high = failures / n, 1.0
    while high - low > 1e-9:
        p = (low + high) / 2
        keep = chance_of_at_most(failures, n, p) > risk
        low, high = (p, high) if keep else (low, p)
    # endregion
    return high


for n in (12, 100):
    print(f"0 of {n}: {upper_bound(0, n):.2%}")
print(f"0 of 100, one of ten bounds: {upper_bound(0, 100, risk=0.005):.2%}")
print(f"1 of 100: {upper_bound(1, 100):.1%}")
print(f"testers for 1%: {next(n for n in range(999) if 0.99**n <= 0.05)}")
print(f"ten separate bounds of 95%, one or more too low: {1 - 0.95**10:.0%}")
ten = next(n for n in range(999) if 0.9**n <= 0.05 / 10)
print(f"members of each of ten groups, for 10%: {ten}")
