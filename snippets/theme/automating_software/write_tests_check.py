def _right(a, b, c):
    return sorted((a, b, c))[1]


OTHERS = {
    "takes the second, whatever the order": lambda a, b, c: b,
    "takes the mean": lambda a, b, c: (a + b + c) / 3,
    "takes the first when two are equal": lambda a, b, c: (
        a if len({a, b, c}) < 3 else _right(a, b, c)
    ),
    "forgets that numbers may be negative": lambda a, b, c: (
        0 if min(a, b, c) < 0 else _right(a, b, c)
    ),
    "never takes the third": lambda a, b, c: (
        a if min(b, c) <= a <= max(b, c) else b
    ),
}
for numbers, answer in tests:
    assert _right(*numbers) == answer, (
        f"For {numbers} you want {answer}, and the middle one is {_right(*numbers)}."
        " A wrong test is worse than none: it lets only wrong programs through."
    )
assert len(tests) <= 5, (
    f"{len(tests)} tests are more than it takes. Which of them reject nothing that the"
    " others let through? Aim each at one misunderstanding."
)
for mistake, program in OTHERS.items():
    assert any(program(*numbers) != answer for numbers, answer in tests), (
        f"A program that {mistake} passes all {len(tests)} of your tests. On which three"
        " numbers would it be wrong?"
    )
