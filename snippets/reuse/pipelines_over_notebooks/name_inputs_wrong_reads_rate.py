# Wrong: still reads the notebook's rate.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    dearest, *others = sorted(prices_, reverse=True)
    return [round(price * rate, 2) for price in (dearest - discount, *others)]


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
