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
    # One error falls and the other rises with the number, so the larger of
    # the two is least where they cross. There are few enough to try all.
    choices = range(budget // 3 + 1)
    return min(choices, key=lambda n: max(errors(budget - 3 * n, n)))


for budget in 300, 3_000:
    slanted = spend(budget)
    worse = max(errors(budget - 3 * slanted, slanted))
    print(f"{budget}: ask {slanted} slanted, worse error {worse:.3f}")
