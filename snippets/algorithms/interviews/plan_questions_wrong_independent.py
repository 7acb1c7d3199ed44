# Wrong: takes the share for the chance that a question is right.


def plan_questions(one, wanted):
    """Return the fewest questions."""
    questions = 1
    while 1 - (1 - one) ** questions < wanted and questions < 1_000:
        questions += 1
    return questions


print(plan_questions(0.5, 0.75))
