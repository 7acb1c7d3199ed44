# Wrong: the sum alone: 30 is 12 + 18, and divides neither.
def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor."""
    return divisor > 0 and a * x + b * y == divisor


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
