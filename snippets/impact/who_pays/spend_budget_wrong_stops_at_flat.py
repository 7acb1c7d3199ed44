# Wrong: stops where one more image does not help, although ten more would.
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
    slanted = 0
    while price * (slanted + 1) <= budget:
        now = max(errors(budget - price * slanted, slanted))
        if max(errors(budget - price * (slanted + 1), slanted + 1)) >= now:
            break
        slanted += 1
    return slanted


for budget in 300, 3_000:
    slanted = spend(budget, 3, errors)
    worse = max(errors(budget - 3 * slanted, slanted))
    print(f"{budget}: buy {slanted} slanted, worse error {worse:.3f}")
