# Wrong: adds the upkeep to one batch of 1,000, however many cases there are.
def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""
    return min(answers, key=lambda a: sum(answers[a]))


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
