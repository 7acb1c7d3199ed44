# Wrong: where the curves cross, there is seldom a whole image.
def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    low, high = 0.0, budget / price
    for _ in range(60):
        middle = (low + high) / 2
        upright, slanted = errors(budget - price * middle, middle)
        low, high = (middle, high) if slanted > upright else (low, middle)
    return low


print(spend(300, 3, errors), spend(3_000, 3, errors))
