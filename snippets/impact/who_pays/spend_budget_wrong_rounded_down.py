# Wrong: stops at the last image before the curves cross, and never looks on.
def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    bought = 0
    for n in range(budget // price + 1):
        upright, slanted = errors(budget - price * n, n)
        if slanted > upright:
            bought = n
    return bought


print(spend(300, 3, errors), spend(3_000, 3, errors))
