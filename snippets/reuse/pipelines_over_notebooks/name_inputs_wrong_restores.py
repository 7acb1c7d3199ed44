# Wrong: works in the notebook's list, and puts it back.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    before = list(prices)
    prices[:] = sorted(prices_, reverse=True)
    prices[0] -= discount
    result = [round(price * rate, 2) for price in prices]
    prices[:] = before
    return result


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
