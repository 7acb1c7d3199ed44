# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Follow one request: with which chance does it reach the second stage?"
# ///


def bill(stages):
    """Return the mean price of a request that goes from stage to stage.

    Each stage is its price and the share of the requests that it passes on.
    """
    return sum(price for price, _ in stages)  # ← change this


def cheapest_order(filters):
    """Return filters in the order that costs least; each may refuse a request.

    A filter passes on the same share wherever it stands. It may be 1.
    """
    return sorted(filters)  # ← and this


filters = [(5, 0.9), (8, 0.2), (1, 0.99)]
print(f"bill: {bill(cheapest_order(filters)):.2f}")
