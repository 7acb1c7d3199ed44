for name, numbers in LISTS.items():
    boxed = isinstance(numbers, list)
    kept = len({id(number) for number in numbers}) if boxed else 0
    hint = (
        "A list holds references, and several can lead to the same object:"
        " ask how often a division was carried out."
        if boxed
        else "An array holds numbers as bytes: ask what lies there before you"
        " read one."
    )
    assert ANSWERS[name] == kept, (
        f"{name}: you say {ANSWERS[name]:,} float objects. {hint}"
    )
