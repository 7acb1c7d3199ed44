# Wrong: sets the curves to zero, so that every choice looks best.
def errors(upright, slanted):
    """Return the share of wrong answers in each group."""
    return 0.0, 0.0


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least."""
    return 0


print(spend(300, 3, errors), spend(3_000, 3, errors))
