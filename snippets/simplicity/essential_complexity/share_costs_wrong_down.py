# Wrong: rounds all down, and loses cents.
def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights."""
    return [bill * weight // sum(weights) for weight in weights]


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
