def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""

    def cost_year(name):
        bill, keep = answers[name]
        return keep * 1000 + bill * cases

    return min(answers, key=cost_year)


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
