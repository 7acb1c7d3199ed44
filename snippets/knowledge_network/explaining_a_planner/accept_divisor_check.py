from math import gcd
from random import randrange

assert accept(12, 18, 6, -1, 1), (
    "6 divides 12 and 18, and 12 * -1 + 18 * 1 is 6. You refuse a right answer with a"
    " valid witness: is the sum compared with the divisor?"
)
assert not accept(12, 18, 3, 0, 0), (
    "3 divides 12 and 18, but so does 6, and you accept 3. Whatever divides a and b"
    " divides a * x + b * y as well. What does that say when the sum is the divisor?"
)
assert not accept(12, 18, 6, 0, 0), (
    "6 is right, and the witness 0 and 0 does not show it: 12 * 0 + 18 * 0 is not 6. A"
    " checker accepts what was proved, and does not compute the answer itself."
)
for divisor, x, y in ((30, 1, 1), (-6, 1, -1), (0, 0, 0), (0, 3, -2)):
    try:
        accepted = accept(12, 18, divisor, x, y)
    except ZeroDivisionError:
        accepted = True
    assert not accepted, (
        f"{divisor} for 12 and 18, with the witness {x} and {y}, is not refused, or"
        " ends in a division by zero. The greatest common divisor is 6: it divides"
        " both, and it is positive."
    )
for a, b, divisor, x, y in (
    (0, 5, 5, 0, 1),
    (-12, 18, 6, 1, 1),
    (7, 7, 7, 4, -3),
    (89, 55, 1, -21, 34),
):
    assert accept(a, b, divisor, x, y), (
        f"{divisor} is the greatest common divisor of {a} and {b}, and {a} * {x} +"
        f" {b} * {y} is {divisor}. You refuse it."
    )
for x, y in ((0.25, 0), (-0.25, 1 / 3), (0, 1 / 6)):
    assert not accept(12, 18, 3, x, y), (
        f"The sum of 12 * {x:.2f} and 18 * {y:.2f} is 3, and you accept 3. Only whole"
        " numbers prove something, and nobody but you looks whether they are whole."
    )
pairs = [(x, y) for x in range(-4, 5) for y in range(-4, 5)]
for _ in range(60):
    part = randrange(1, 9)
    a, b = part * randrange(-12, 13), part * randrange(1, 13)
    for divisor in range(-3, 30):
        for x, y in pairs:
            proved = divisor == gcd(a, b) == a * x + b * y
            assert not divisor or bool(accept(a, b, divisor, x, y)) == proved, (
                f"For {a} and {b} the answer {divisor} came with the witness {x} and"
                f" {y}. It is {'proved' if proved else 'not proved'}, and you say the"
                " opposite."
            )
