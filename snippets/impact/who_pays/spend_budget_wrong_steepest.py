# Wrong: the next coin goes to the steeper curve, which lowers the sum.
def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    choices = range(budget // price + 1)
    return min(choices, key=lambda n: sum(errors(budget - price * n, n)))


print(spend(300, 3, errors), spend(3_000, 3, errors))
