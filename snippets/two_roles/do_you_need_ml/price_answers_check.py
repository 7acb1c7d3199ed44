rules = {
    "check none": (
        12_000,
        "Every faulty part is missed, and no good one is checked",
    ),
    "check all": (
        9_700,
        "No faulty part is missed, and only the good ones are checked in vain",
    ),
    "rule": (
        4_500,
        "Add up two things: the faulty parts that it lets pass, and the good"
        " ones that it stops",
    ),
}
for name, (right, hint) in rules.items():
    assert bills[name] == right, (
        f"For '{name}' you wrote {bills[name]}, which is not what its errors"
        f" cost. {hint}."
    )
