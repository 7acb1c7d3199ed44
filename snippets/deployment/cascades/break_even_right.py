from fractions import Fraction


def break_even(cheap, dear):
    """Return the part of the dear price that the cheap one leaves over."""
    return Fraction(dear - cheap) / Fraction(dear)


for cheap, dear in ((1, 50), (1, 2), (3, 4)):
    print(f"{cheap} against {dear}: {float(break_even(cheap, dear)):.0%}")
