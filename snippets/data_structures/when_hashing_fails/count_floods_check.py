rules = {
    "one upload": (
        sum(range(200)),
        "Only the 200 are compared, each with those of the 200 that came before",
    ),
    "limited requests": (
        50 * sum(range(100)),
        "Every request starts from an empty dict, so count one, and multiply",
    ),
    "lazy hash": (
        40 * sum(range(50)),
        "Each hash has 50 keys, and each of them meets those before it",
    ),
}
for name, (right, hint) in rules.items():
    assert comparisons.get(name) == right, (
        f"For '{name}' you wrote {comparisons.get(name)}, and that is not the count."
        f" {hint}."
    )
