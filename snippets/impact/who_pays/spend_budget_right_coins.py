def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    best, least = 0, max(errors(budget, 0))
    slanted = 0
    while budget >= price:
        budget, slanted = budget - price, slanted + 1
        worse = max(errors(budget, slanted))
        if worse < least:
            best, least = slanted, worse
    return best


print(spend(300, 3, errors), spend(3_000, 3, errors))
