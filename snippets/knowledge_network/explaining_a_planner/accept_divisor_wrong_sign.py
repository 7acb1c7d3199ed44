# Wrong: a negative divisor passes, and zero ends in an error.
def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor."""
    divides = a % divisor == 0 and b % divisor == 0
    return divides and a * x + b * y == divisor


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
