# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Work out the rate inside each group first, as failures by testers."
# ///


def estimate_rate(groups):
    """Return the share of all users for whom the product fails.

    `groups` holds triples: share of all users, testers, failures. Raises a
    ValueError if a group has no testers, or if the shares do not add up to
    all users.
    """
    # Change this: it treats the testers as if they were the users.
    testers = sum(group[1] for group in groups)
    return sum(group[2] for group in groups) / testers


# Half of the places went to a group that is 5% of the users, on purpose.
groups = [(0.95, 50, 1), (0.05, 50, 10)]
print(f"estimate: {estimate_rate(groups):.1%}")
