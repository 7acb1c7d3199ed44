from fractions import Fraction


def level_per_look(total, looks):
    """Return one of `looks` equal shares of the total."""
    return Fraction(total) * Fraction(1, looks)


print(f"each of 40 looks: {float(level_per_look(0.05, 40)):.3%}")
