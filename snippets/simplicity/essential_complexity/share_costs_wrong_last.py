# Wrong: the last part takes all the cents that rounding left over.
def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights."""
    total = sum(weights)
    parts = [round(bill * weight / total) for weight in weights[:-1]]
    return [*parts, bill - sum(parts)]


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
