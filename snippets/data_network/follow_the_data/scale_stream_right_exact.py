from fractions import Fraction


def describe(values):
    """Add up exactly; then nothing is lost in subtracting."""
    count, total, squares = 0, Fraction(0), Fraction(0)
    for value in values:
        exact = Fraction(value)
        count, total, squares = count + 1, total + exact, squares + exact**2
    mean = total / count
    return float(mean), float(squares / count - mean**2)


print(describe([1.0, 2.0, 3.0, 4.0]))
