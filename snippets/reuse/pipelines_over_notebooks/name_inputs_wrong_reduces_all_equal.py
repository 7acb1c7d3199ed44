# Wrong: reduces every price that is as dear as the dearest.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced.

    Nothing outside is read, and nothing that is passed in is changed.
    """
    most = max(prices_)
    reduced = [
        price - discount if price == most else price for price in prices_
    ]
    return [round(price * rate_, 2) for price in reduced]


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
