# Wrong: forgets the test in which everybody fails.
from math import exp, lgamma, log, log1p


def chance_of(failures, n, p):
    """Return the chance of just so many failures, by logarithms."""
    ways = lgamma(n + 1) - lgamma(failures + 1) - lgamma(n - failures + 1)
    return exp(ways + failures * log(p) + (n - failures) * log1p(-p))


def lower_bound(failures, n, risk=0.05):
    """Return the smallest share of failing users that the test leaves open."""
    low, high = 0.0, failures / n
    while high - low > 1e-9:
        p = (low + high) / 2
        chance = sum(chance_of(k, n, p) for k in range(failures, n))
        low, high = (p, high) if chance < risk else (low, p)
    return low


print(f"5 of 100 failed, at least: {lower_bound(5, 100):.1%} of all users")
