def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    low, high = 0, budget // price
    while low < high:  # find the first number at which slanted is no worse off
        middle = (low + high) // 2
        upright, slanted = errors(budget - price * middle, middle)
        low, high = (middle + 1, high) if slanted > upright else (low, middle)
    before = max(low - 1, 0)
    return min(before, low, key=lambda n: max(errors(budget - price * n, n)))


print(spend(300, 3, errors), spend(3_000, 3, errors))
