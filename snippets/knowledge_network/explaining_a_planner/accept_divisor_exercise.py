# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What does every common divisor of `a` and `b` also divide?"
# ///


def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor.

    Somebody else's program, which you need not trust, computed `divisor` and
    the witness: two integers, so it says, for which a * x + b * y == divisor.
    """
    # Change this: it proves a common divisor. Is it the greatest?
    return a % divisor == 0 and b % divisor == 0


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
print(f"3 for 12 and 18: {accept(12, 18, 3, 0, 0)}")
