def errors(upright, slanted):
    """Return the share of wrong answers in each group.

    Two learning curves, invented, of a common form: they depend on how many
    images of the group the model learns from.
    """
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget, price, errors):
    """Return how many slanted images to buy, so that the worse error is least.

    An upright image costs 1, a slanted one costs `price`, because they are
    rare. What slanted images do not take buys upright ones. `errors` says how
    both groups fare; more images of a group never raise its own error.
    """
    # One error falls and the other rises with the number, so the larger of
    # the two is least where they cross. There are few enough to try all.
    choices = range(budget // price + 1)
    return min(choices, key=lambda n: max(errors(budget - price * n, n)))


for budget in 300, 3_000:
    slanted = spend(budget, 3, errors)
    worse = max(errors(budget - 3 * slanted, slanted))
    print(f"{budget}: buy {slanted} slanted, worse error {worse:.3f}")
