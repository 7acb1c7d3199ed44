# Wrong: gives the cents that are left to the first parts, exact ones too.
def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights."""
    total = sum(weights)
    parts = [bill * weight // total for weight in weights]
    left = bill - sum(parts)
    return [part + (at < left) for at, part in enumerate(parts)]


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
