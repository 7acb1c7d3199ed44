some = [("x", 3), ("y", 1), ("x", 7), ("x", 7), ("z", 30)]
for customer, day, right in (
    ("x", 3, 0),
    ("x", 4, 1),
    ("x", 7, 1),
    ("x", 8, 3),
    ("y", 1, 0),
    ("z", 30, 0),
    ("nobody", 30, 0),
):
    told = calls_known(some, customer, day)
    assert told == right, (
        f"On the morning of day {day} you know {told} calls of {customer}, and {right}"
        " had been made on days before it. Count by the day of the call, and leave out"
        " the day itself."
    )
