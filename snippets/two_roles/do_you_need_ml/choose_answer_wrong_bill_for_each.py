# Wrong: takes the bill for 1,000 cases for the bill of one.
def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""
    return min(answers, key=lambda a: answers[a][1] + answers[a][0] * cases)


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
