from itertools import pairwise


def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """
    # From the top down: what lies above the next value is sent as well.
    rows = sorted(zip(values, ill), key=lambda row: -row[0])
    limit = rows[0][0]
    cost = least = miss * sum(map(bool, ill))
    for (value, is_ill), (below, _) in pairwise(rows):
        cost += -miss if is_ill else 1
        if below < value and cost < least:
            limit, least = below, cost
    return limit


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )
