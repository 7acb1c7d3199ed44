import random

rng = random.Random()


def year(amounts, cases):
    """Return a thousand times what a year costs."""
    return amounts[1] * 1000 + amounts[0] * cases


tables = [
    {"all": (30_000, 0), "rule": (20_000, 2_000), "model": (8_000, 40_000)},
    {"model": (100, 11), "rule": (500, 10), "all": (9_000, 0)},
]
for _ in range(60):
    names = rng.sample(["all", "none", "rule", "model", "forest"], 3)
    tables.append({n: tuple(rng.sample(range(99_999), 2)) for n in names})
for answers in tables:
    (bill, keep), (other, more), _ = answers.values()
    even = (more - keep) * 1000 / (bill - other) if bill != other else 0
    for cases in 0, 1_500, rng.randrange(9_999), int(even), int(even) + 1:
        if cases < 0:
            continue
        given = dict(answers)
        name = choose_answer(given, cases)
        assert given == answers, (
            f"The caller's answers are now {given}: leave them as they were."
        )
        assert name in answers, (
            f"You return {name!r}, and the names are {list(answers)}: return one of"
            " them."
        )
        best = min(answers, key=lambda one: year(answers[one], cases))
        assert year(answers[name], cases) == year(answers[best], cases), (
            f"With {cases:,} cases a year you choose '{name}' from {answers}, and"
            f" '{best}' costs less. Add up for each what it costs to keep, and what"
            " the errors of that many cases cost."
        )
