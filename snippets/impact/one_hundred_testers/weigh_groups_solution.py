from math import isclose


def estimate_rate(groups):
    """Return the share of all users for whom the product fails.

    `groups` holds triples: share of all users, testers, failures. Raises a
    ValueError if a group has no testers, or if the shares do not add up to
    all users.
    """
    # An absent group has no rate. Zero would be a guess in its favour.
    if not all(testers for _, testers, _ in groups):
        raise ValueError("a group has no testers")
    if not isclose(sum(share for share, _, _ in groups), 1):
        raise ValueError("some users belong to no group, or to two")
    # A quota changes who is asked, so weigh back to who uses the product.
    return sum(share * bad / testers for share, testers, bad in groups)


# Half of the places went to a group that is 5% of the users, on purpose.
groups = [(0.95, 50, 1), (0.05, 50, 10)]
print(f"estimate: {estimate_rate(groups):.1%}")
