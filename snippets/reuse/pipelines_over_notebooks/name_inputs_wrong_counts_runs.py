# Wrong: keeps count of its runs in a list of the notebook.
rate, prices = 1.19, [100.0, 50.0, 20.0]
runs = []


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced."""
    runs.append(discount)
    dearest, *others = sorted(prices_, reverse=True)
    return [round(one * rate_, 2) for one in (dearest - discount, *others)]
