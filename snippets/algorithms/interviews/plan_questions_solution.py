def plan_questions(one, wanted):
    """Return the fewest questions whose mean score agrees well enough.

    `one` is the correlation between the scores of two single questions, the
    share of a score's variance that is skill. The luck of each question is
    independent, so k questions leave a k-th of its variance. `wanted` is the
    share of skill that the mean score of the interview shall have.
    """
    questions = 1
    # Skill stays, luck is shared out: one to (1 - one) / questions.
    while one / (one + (1 - one) / questions) < wanted:
        questions += 1
    return questions


print(plan_questions(0.5, 0.75))
