# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "With two questions, how much of the variance is skill, and how much luck?"
# ///


def plan_questions(one, wanted):
    """Return the fewest questions whose mean score agrees well enough.

    `one` is the correlation between the scores of two single questions, the
    share of a score's variance that is skill. The luck of each question is
    independent, so k questions leave a k-th of its variance. `wanted` is the
    share of skill that the mean score of the interview shall have.
    """
    # Change this: it takes the share to grow with the questions.
    return round(wanted / one)


print(plan_questions(0.5, 0.75))
