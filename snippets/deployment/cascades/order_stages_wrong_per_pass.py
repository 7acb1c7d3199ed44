# Wrong: price per request that is passed on, not per refusal.
def bill(stages):
    """Return the mean price of a request that goes from stage to stage."""
    total, reach = 0, 1
    for price, passed in stages:
        total += reach * price
        reach *= passed
    return total


def cheapest_order(filters):
    """Return filters in the order that costs least; each may refuse a request."""
    return sorted(filters, key=lambda stage: stage[0] / (stage[1] or 1e-9))


filters = [(5, 0.9), (8, 0.2), (1, 0.99)]
