# Wrong: drops the cents, so that answers near a crossing seem to be level.
def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""
    return min(
        answers, key=lambda a: answers[a][1] + answers[a][0] * cases // 1000
    )


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
