# Wrong: the textbook's margin for large samples, which goes below zero.
def lower_bound(failures, n, risk=0.05):
    """Return the smallest share of failing users that the test leaves open."""
    share = failures / n
    return share - 1.645 * (share * (1 - share) / n) ** 0.5


print(f"5 of 100 failed, at least: {lower_bound(5, 100):.1%} of all users")
