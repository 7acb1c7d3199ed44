from random import Random

cases = [
    ({"a": (10, 2000, 100), "b": (1000, 1000, 100)}, "b"),
    ({"a": (10, 1200, 100), "b": (1000, 1000, 300)}, "a"),
    ({"a": (10, 1200, 500), "b": (1000, 1000, 100)}, "b"),
    ({"a": (10, 1100, 0), "b": (1000, 1000, 100)}, "a"),
    ({"a": (50, 110, 10), "b": (9, 110, 10), "c": (1, 300, 10)}, "b"),
    ({"a": (9, 115, 10), "b": (9, 110, 10), "c": (90, 109, 10)}, "b"),
    ({"c": (90, 109, 10), "b": (9, 110, 10), "a": (9, 115, 10)}, "b"),
    ({"a": (5, 110, 90), "b": (7, 100, 0), "c": (8, 100, 90)}, "b"),
    ({"c": (8, 100, 0), "b": (7, 100, 90), "a": (5, 110, 0)}, "a"),
    ({"a": (5, 0, 0)}, "a"),
]
rng = Random()
for _ in range(50):  # fresh ones: only the best and one other can be meant
    fewest, error = rng.randrange(900), rng.randrange(1, 90)
    others = {
        "about as good": (
            rng.randrange(60, 99),
            fewest + rng.randint(1, error),
            7,
        ),
        "too many errors": (rng.randrange(59), fewest + error + 1, 500),
        "larger": (rng.randrange(100, 999), fewest + 1, 0),
        "best": (1000, fewest, error),
    }
    names = rng.sample(sorted(others), len(others))
    cases.append(({name: others[name] for name in names}, "about as good"))
for known, right in cases:
    given = dict(known)
    told = choose(given)
    assert told == right, (
        f"From {known} you choose {told!r}, where {right!r} was due. First find the"
        " best model; then keep every model that has at most one of the best's"
        " standard errors more errors; the smallest of those is the answer."
    )
    assert given == known, (
        f"`choose` changed the models that it was given, from {known} to {given}."
        " Whoever calls it may need them again: look, and leave them as they are."
    )
