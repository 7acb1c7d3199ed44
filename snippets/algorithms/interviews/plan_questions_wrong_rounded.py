# Wrong: rounds to the nearest number of questions.


def plan_questions(one, wanted):
    """Return the fewest questions."""
    if one == 1:
        return 1
    return max(1, round(wanted / (1 - wanted) * (1 - one) / one))


print(plan_questions(0.5, 0.75))
