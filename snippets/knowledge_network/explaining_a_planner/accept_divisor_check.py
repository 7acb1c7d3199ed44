from math import gcd

assert accept(12, 18, 6, -1, 1), (
    "6 divides 12 and 18, and 12 * -1 + 18 * 1 is 6. You refuse a right answer with a"
    " valid witness: is the sum compared with the divisor?"
)
assert not accept(12, 18, 3, 0, 0), (
    "3 divides 12 and 18, but so does 6, and you accept 3. Whatever divides a and b"
    " divides a * x + b * y as well. What does that say when the sum is the divisor?"
)
assert not accept(12, 18, 30, 1, 1), (
    "12 * 1 + 18 * 1 is 30, as the witness says, and 30 divides neither 12 nor 18."
    " The witness alone shows that no common divisor is larger. Keep the first test."
)
for divisor, x, y in ((-6, 1, -1), (0, 0, 0), (0, 3, -2)):
    try:
        accepted = accept(12, 18, divisor, x, y)
    except ZeroDivisionError:
        accepted = True
    assert not accepted, (
        f"{divisor} for 12 and 18, with the witness {x} and {y}, is not refused, or"
        " ends in a division by zero. It may divide both, and the sum may come out:"
        " the greatest common divisor is 6. Which numbers can never be the greatest?"
    )
for a in range(1, 25):
    for b in range(1, 25):
        for divisor in range(1, 25):
            pairs = ((x, y) for x in range(-4, 5) for y in range(-4, 5))
            assert divisor == gcd(a, b) or not any(
                accept(a, b, divisor, x, y) for x, y in pairs
            ), (
                f"Some witness made you accept {divisor} for {a} and {b}. A checker has"
                " to refuse every wrong answer, whatever it is told with it."
            )
