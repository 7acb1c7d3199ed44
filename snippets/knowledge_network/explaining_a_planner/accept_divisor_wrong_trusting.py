# Wrong: it computes the answer, and the witness proves nothing.
from math import gcd


def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor."""
    return divisor == gcd(a, b)


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
