# Wrong: copies its arguments into the notebook's names.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    global prices, rate
    prices, rate = sorted(prices_, reverse=True), rate_
    prices[0] -= discount
    return [round(price * rate, 2) for price in prices]


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
