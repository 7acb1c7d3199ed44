rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return prices with tax, the dearest reduced."""
    dearest = max(range(len(prices_)), key=prices_.__getitem__)
    out = []
    for at, price in enumerate(prices_):
        reduced = price - discount if at == dearest else price
        out.append(round(reduced * rate_, 2))
    return tuple(out)


print(gross(prices, rate, discount=10.0))
print(gross(prices, rate, discount=10.0))
