from array import array

fresh = [n / 7 for n in range(1_000)]
made = {
    "a list of 1,000 quotients": fresh,
    "1,000 times the same quotient": [1 / 7] * 1_000,
    "a copy of the first list, and the first list": fresh + list(fresh),
    "1,000 quotients of ten numbers": [n % 10 / 7 for n in range(1_000)],
    "an array of 1,000 quotients": array("d", fresh),
}
for name, numbers in made.items():
    boxed = isinstance(numbers, list)
    kept = len({id(number) for number in numbers}) if boxed else 0
    hint = (
        "A list holds references, and several can lead to the same object:"
        " ask how often a division was carried out."
        if boxed
        else "An array holds numbers as bytes: ask what lies there before you"
        " read one."
    )
    said = ANSWERS.get(name, "nothing, no")
    assert said == kept, (
        f"{name}: you say {said} float objects, and another number of them"
        f" is alive. {hint}"
    )
