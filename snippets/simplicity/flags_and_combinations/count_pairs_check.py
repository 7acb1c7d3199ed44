rules = {
    "configurations": (1024, "A flag that is added doubles them"),
    "settings of two flags": (
        180,
        "Count the pairs, then the ways to set one pair",
    ),
    "settings in one test": (45, "A test sets each pair in exactly one way"),
    "configurations without three": (128, "A flag that is deleted halves them"),
}
for name, (right, hint) in rules.items():
    assert numbers.get(name) == right, (
        f"For '{name}' you wrote {numbers.get(name)}, and that is not the count."
        f" {hint}."
    )
