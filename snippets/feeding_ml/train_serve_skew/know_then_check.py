from random import Random, random

rng = Random(random())
some = [("x", 7), ("x", 3), ("z", 30), ("y", 1), ("x", 7)]  # in any order
cases = [
    ("x", 3, 0),
    ("x", 4, 1),
    ("x", 7, 1),
    ("x", 8, 3),
    ("y", 1, 0),
    ("y", 2, 1),
]
cases += [("z", 30, 0), ("z", 31, 1), ("nobody", 30, 0), ("x", -1, 0)]
for customer, day, right in cases:
    kept = [*some]
    told = calls_known(some, customer, day)
    assert some == kept, (
        "The table of calls should stay as it was: others read it too."
    )
    assert told == right, (
        f"On the morning of day {day} you know {told} calls of {customer}, and {right}"
        " had been made on days before it. Count by the day of the call, and leave out"
        " the day itself."
    )
assert calls_known([], "x", 9) == 0, "An empty table knows of no call at all."
many = [(rng.choice("xyz"), rng.randrange(20)) for _ in range(2_000)]
for day in range(21):
    told = sum(calls_known(many, customer, day) for customer in "xyz")
    right = len([made for _, made in many if made < day])
    assert told == right, (
        f"Of 2,000 calls, {right} were made before day {day}, and over the three"
        f" customers you count {told}. Two calls on one day are two calls."
    )
