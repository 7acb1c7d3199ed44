def bill(stages):
    """Return the mean price of a request that goes from stage to stage.

    Each stage is its price and the share of the requests that it passes on.
    """
    total, reach = 0, 1
    for price, passed in stages:
        total += reach * price
        reach *= passed
    return total


def cheapest_order(filters):
    """Return filters in the order that costs least; each may refuse a request.

    A filter passes on the same share wherever it stands. It may be 1.
    """

    def price_per_refusal(stage):
        price, passed = stage
        return price / (1 - passed) if passed < 1 else float("inf")

    # Swap two neighbours, compare the bills: price per refusal decides.
    return sorted(filters, key=price_per_refusal)


filters = [(5, 0.9), (8, 0.2), (1, 0.99)]
print(f"bill: {bill(cheapest_order(filters)):.2f}")
