def errors(upright, slanted):
    """Return the share of wrong answers in each group.

    Two learning curves, invented, of a common form: they depend on how many
    people of the group gave a digit to learn from.
    """
    return 0.7 * (upright + 1) ** -0.4, 0.7 * (slanted + 1) ** -0.3


def spend(budget):
    """Return how many slanted hands to ask, so that the worse error is least.

    An upright hand costs 1, a slanted one costs 3, because they are rare.
    Spend the whole budget, a multiple of 3.
    """
    # Change this: it asks people in proportion to the users, one in fifty.
    return budget // 52


for budget in 300, 3_000:
    slanted = spend(budget)
    worse = max(errors(budget - 3 * slanted, slanted))
    print(f"{budget}: ask {slanted} slanted, worse error {worse:.3f}")
