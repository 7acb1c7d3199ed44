# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For one number of slanted images, find the upright ones and both errors."
# ///


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
    # Change this: it buys in proportion to the users, one in fifty.
    return budget // (49 + price)


for budget in 300, 3_000:
    slanted = spend(budget, 3, errors)
    worse = max(errors(budget - 3 * slanted, slanted))
    print(f"{budget}: buy {slanted} slanted, worse error {worse:.3f}")
