# Wrong: puts the caller's stages into the cheapest order, and charges for that.
def bill(stages):
    """Return the mean price of a request that goes from stage to stage."""
    stages.sort(key=lambda one: one[0] / max(1 - one[1], 1e-12))
    total, reach = 0, 1
    for price, passed in stages:
        total += reach * price
        reach *= passed
    return total


def cheapest_order(filters):
    """Return filters in the order that costs least; each may refuse a request."""
    return sorted(filters, key=lambda one: one[0] / max(1 - one[1], 1e-12))


filters = [(5, 0.9), (8, 0.2), (1, 0.99)]
