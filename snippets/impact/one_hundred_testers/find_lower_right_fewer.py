from math import exp, lgamma, log, log1p


def lower_bound(failures, n, risk=0.05):
    """Return the smallest share of failing users that the test leaves open."""

    def fewer(p):
        """Return the chance of fewer failures than were seen."""
        total = 0.0
        for k in range(failures):
            ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
            total += exp(ways + k * log(p) + (n - k) * log1p(-p))
        return total

    low, high = 0.0, failures / n
    for _ in range(40):
        p = (low + high) / 2
        if failures and fewer(p) > 1 - risk:
            low = p
        else:
            high = p
    return high if failures else 0.0


print(f"5 of 100 failed, at least: {lower_bound(5, 100):.1%} of all users")
