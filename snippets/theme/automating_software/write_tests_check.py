def _right(a, b, c):
    return sorted((a, b, c))[1]


OTHERS = {
    "takes the first": lambda a, b, c: a,
    "takes the second, whatever the order": lambda a, b, c: b,
    "takes the third": lambda a, b, c: c,
    "takes the smallest": min,
    "takes the largest": max,
    "takes the mean": lambda a, b, c: (a + b + c) / 3,
    "takes halfway between the ends": lambda a, b, c: (
        (min(a, b, c) + max(a, b, c)) / 2
    ),
    "takes the smaller of the last two, or the first": lambda a, b, c: max(
        a, min(b, c)
    ),
    "takes the larger of the first two, or the third": lambda a, b, c: min(
        max(a, b), c
    ),
    "never takes the first": lambda a, b, c: (
        c if min(a, b) <= c <= max(a, b) else b
    ),
    "never takes the third": lambda a, b, c: (
        a if min(b, c) <= a <= max(b, c) else b
    ),
    "takes the first when two are equal": lambda a, b, c: (
        a if len({a, b, c}) < 3 else _right(a, b, c)
    ),
    "forgets that numbers may be negative": lambda a, b, c: (
        0 if min(a, b, c) < 0 else _right(a, b, c)
    ),
}
for numbers, answer in tests:
    assert [type(one) for one in (*numbers, answer)] == [int] * 4, (
        f"The test {numbers}, {answer!r} is not of whole numbers. Write three of them,"
        " and the one that you want."
    )
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
