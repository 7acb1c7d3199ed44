def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""
    years = [
        (keep + bill / 1000 * cases, name)
        for name, (bill, keep) in answers.items()
    ]
    return sorted(years)[0][1]


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
