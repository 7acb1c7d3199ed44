def share_costs(bill, weights):
    """Split a bill by the largest remainders."""
    total = sum(weights)
    parts = [bill * weight // total for weight in weights]
    order = sorted(
        range(len(weights)), key=lambda at: -(bill * weights[at] % total)
    )
    for at in order[: bill - sum(parts)]:
        parts[at] += 1
    return parts


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))
