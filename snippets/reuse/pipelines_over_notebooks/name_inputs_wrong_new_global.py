# Wrong: leaves a name of its own behind in the notebook.
rate, prices = 1.19, [100.0, 50.0, 20.0]


def gross(prices_, rate_, discount):
    """Return what a cell computed: prices with tax, the dearest reduced."""
    global dearest
    dearest, *others = sorted(prices_, reverse=True)
    return [round(one * rate_, 2) for one in (dearest - discount, *others)]
