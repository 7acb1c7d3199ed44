from math import comb


def chance_of_at_most(failures, n, p):
    """Return the chance of at most this many failures among n random users.

    `p` is the share of all users for whom the product fails.
    """
    ks = range(failures + 1)
    return sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in ks)


def upper_bound(failures, n, risk=0.05):
    """Return the largest share of failing users that the test leaves open.

    One-sided and exact (Clopper and Pearson 1934): for any larger share, so
    few failures have a chance below `risk`. Found by halving.
    """
    low, high = failures / n, 1.0
    for _ in range(60):
        p = (low + high) / 2
        keep = chance_of_at_most(failures, n, p) > risk
        low, high = (p, high) if keep else (low, p)
    return high


for n in (12, 100, 1_000):
    print(f"0 of {n:,}: {upper_bound(0, n):.2%}")
print(f"0 of 100, by formula: {1 - 0.05 ** (1 / 100):.2%}")
print(f"0 of 100, two-sided: {upper_bound(0, 100, risk=0.025):.2%}")
for failures in (1, 5):
    print(f"{failures} of 100: {upper_bound(failures, 100):.1%}")
print(f"testers for 1%: {next(n for n in range(999) if 0.99**n <= 0.05)}")
