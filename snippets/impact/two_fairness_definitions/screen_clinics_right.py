from fractions import Fraction


def find_ppv(base, fnr, fpr):
    """Return the share of positive results that are right; None without any."""
    base, fnr, fpr = map(Fraction, (base, fnr, fpr))
    positive = base - base * fnr + fpr - base * fpr
    return None if positive == 0 else 1 - (fpr - base * fpr) / positive


def find_even_base(fnr, fpr):
    """Return the base rate at which half of the positive results are right."""
    if fpr > 0 and fnr < 1:
        times = (1 - fnr) / fpr  # the test multiplies the odds of illness
        return 1 / (1 + times)
    return None


print(float(find_ppv(0.2, 0.1, 0.05)), find_even_base(0.1, 0.05))
