# Wrong: lets the luck's variance shrink with the root of the questions.


def plan_questions(one, wanted):
    """Return the fewest questions."""
    questions = 1
    while one / (one + (1 - one) / questions**0.5) < wanted:
        questions += 1
    return questions


print(plan_questions(0.5, 0.75))
