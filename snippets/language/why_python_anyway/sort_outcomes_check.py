orders, names = (
    [3, 10, 2, 10],
    {"sum": sum, "max": max, "len": len, "sorted": sorted},
)
questions = [
    ("sum", ["3", "10", "2", "10"]),
    ("max", ["3", "10", "2", "10"]),
    ("sum", {3, 10, 2}),
    ("len", iter(orders)),
    ("sum", iter(orders)),
    ("sorted", tuple(orders)),
    ("sum", b"3 10 2 10"),
]
for (call, answer), (name, data) in zip(
    outcome.items(), questions, strict=True
):
    try:
        found = names[name](data)
        right = "right" if found == names[name](orders) else "wrong"
        came = f"gives {found!r}, and the list {names[name](orders)!r}"
    except TypeError:
        right, came = "error", "ends in a TypeError"
    assert answer == right, (
        f"For {call} you wrote {answer!r}, and it {came}. Run the line alone, and"
        " ask which values the function really saw."
    )
