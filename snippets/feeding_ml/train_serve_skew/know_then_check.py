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
        f"The table of {len(kept)} calls has {len(some)} after yours, or another order."
        " Others read it too: count without changing it."
    )
    assert told == right, (
        f"On the morning of day {day} you know {told} calls of {customer}, and {right}"
        " had been made on days before it. Count by the day of the call, and leave out"
        " the day itself."
    )
told = calls_known([], "x", 9)
assert told == 0, (
    f"In an empty table you find {told} calls, and there are 0. Begin to count at 0."
)
many = [(rng.choice("xyz"), rng.randrange(20)) for _ in range(2_000)]
for day in range(21):
    told = sum(calls_known(many, customer, day) for customer in "xyz")
    right = len([made for _, made in many if made < day])
    assert told == right, (
        f"Of 2,000 calls, {right} were made before day {day}, and over the three"
        f" customers you count {told}. Two calls on one day are two: count calls, not"
        " days."
    )
