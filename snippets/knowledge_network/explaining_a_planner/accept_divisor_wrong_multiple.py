# Wrong: any multiple of the divisor counts as the sum.
def accept(a, b, divisor, x, y):
    """Whether the witness proves that this is the greatest common divisor."""
    if divisor <= 0:
        return False
    divides = a % divisor == 0 and b % divisor == 0
    return divides and (a * x + b * y) % divisor == 0


print(f"6 for 12 and 18: {accept(12, 18, 6, -1, 1)}")
