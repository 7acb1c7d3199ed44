from math import comb


def lower_bound(failures, n, risk=0.05):
    """Return the smallest share of failing users that the test leaves open.

    Found by halving, to about twelve digits.
    """
    low, high = 0.0, failures / n
    for _ in range(60):
        p = (low + high) / 2
        # As many failures or more: the other tail, and it grows with p.
        ks = range(failures, n + 1)
        chance = sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in ks)
        if chance < risk:
            low = p
        else:
            high = p
    return low


print(f"5 of 100 failed, at least: {lower_bound(5, 100):.1%} of all users")
