def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor.

    Somebody else's program, which you need not trust, computed `divisor` and
    the witness: two integers, so it says, for which a * x + b * y == divisor.
    """
    if not isinstance(x, int) or not isinstance(y, int):
        return False  # 12 * 0.25 is 3, and proves nothing
    # It divides both, and every common divisor divides the sum, which it is:
    # so none is larger, if it is positive. -6 divides 12 and 18 as well.
    if divisor <= 0:
        return False
    divides = a % divisor == 0 and b % divisor == 0
    return divides and a * x + b * y == divisor


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
print(f"3 for 12 and 18: {accept(12, 18, 3, 0, 0)}")
