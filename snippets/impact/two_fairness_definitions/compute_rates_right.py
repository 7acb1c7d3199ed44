from fractions import Fraction


def share(part, rest):
    """Return a part of part and rest; None if there is nobody."""
    return Fraction(part, part + rest) if part + rest > 0 else None


def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name; None for a rate of nobody."""
    rates = {}
    rates["base rate"] = share(fn + tp, tn + fp)
    rates["PPV"] = share(tp, fp)
    rates["FPR"] = share(fp, tn)
    rates["FNR"] = share(fn, tp)
    return rates


print(compute_rates(2681, 1282, 1216, 2035))
