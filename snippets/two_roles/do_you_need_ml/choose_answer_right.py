from fractions import Fraction


def choose_answer(answers, cases):
    """Return the name of the answer that costs least in a year."""
    best, least = None, None
    for name, (bill, keep) in answers.items():
        cost = keep + Fraction(bill * cases, 1000)
        if least is None or cost < least:
            best, least = name, cost
    return best


print(choose_answer({"all": (30_000, 0), "rule": (20_000, 2_000)}, 1_000))
