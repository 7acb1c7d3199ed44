# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "List the names that the body reads, and mark those that are no argument."
# ///

rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    # Change this: it was a cell, and still works on what it finds.
    prices.sort(reverse=True)
    prices[0] -= discount
    return [round(price * rate, 2) for price in prices]


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
