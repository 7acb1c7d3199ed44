# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "chance < risk -> chance <= risk" = "a tie is the bound, from either side"
# ///

from math import exp, lgamma, log, log1p


def chance_of(failures, n, p):
    """Return the chance of just so many failures, by logarithms."""
    ways = lgamma(n + 1) - lgamma(failures + 1) - lgamma(n - failures + 1)
    return exp(ways + failures * log(p) + (n - failures) * log1p(-p))


def lower_bound(failures, n, risk=0.05):
    """Return the smallest share of failing users that the test leaves open.

    For any smaller share, so many failures have a chance below `risk`. Found
    by halving. A test without failures leaves zero open.
    """
    low, high = 0.0, failures / n
    while high - low > 1e-9:
        p = (low + high) / 2
        # As many failures or more: the other tail, and it grows with p.
        chance = sum(chance_of(k, n, p) for k in range(failures, n + 1))
        low, high = (p, high) if chance < risk else (low, p)
    return low


print(f"5 of 100 failed, at least: {lower_bound(5, 100):.1%} of all users")
