def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """
    # Ranks by counting: no comparison of whole lists, any kind of number.
    costs = []
    for limit in set(values):
        cost = 0
        for value, is_ill in zip(values, ill):
            if is_ill and value <= limit:
                cost += miss
            if not is_ill and value > limit:
                cost += 1
        costs.append((cost, limit))
    return min(costs)[1]


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )
