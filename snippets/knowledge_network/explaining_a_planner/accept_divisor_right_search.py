def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor."""
    if divisor < 1 or divisor != a * x + b * y or {type(x), type(y)} != {int}:
        return False
    return not (a % divisor or b % divisor)


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
