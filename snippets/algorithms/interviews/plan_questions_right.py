from math import ceil


def plan_questions(one, wanted):
    """Solve the Spearman-Brown formula for the number of questions."""
    if one == 1:
        return 1
    return max(1, ceil(wanted / (1 - wanted) * (1 - one) / one - 1e-9))


print(plan_questions(0.5, 0.75))
