# Wrong: sorts the caller's list.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    prices_.sort(reverse=True)
    dearest, *others = prices_
    return [round(price * rate_, 2) for price in (dearest - discount, *others)]


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
