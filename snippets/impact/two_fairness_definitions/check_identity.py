# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: who flags everybody has an FPR of 100% and an FNR of 0 in any group"
# ///

from fractions import Fraction

# Broward County, Florida, 2013-2014: ProPublica's counts, as corrected by
# Barenstein (2019, tables 24 and 25). Black defendants, then white ones.
# TN, FP: no new charge within two years, with a low and a higher score.
# FN, TP: a new charge within two years, with a low and a higher score.
counts = [(990, 805, 375, 969), (1139, 349, 314, 330)]


def find_rates(tn, fp, fn, tp):
    """Return base rate, PPV, FNR and FPR of one group as exact fractions."""
    # region core
    base = Fraction(fn + tp, tn + fp + fn + tp)
    ppv, fnr = Fraction(tp, tp + fp), Fraction(fn, fn + tp)
    return base, ppv, fnr, Fraction(fp, fp + tn)
    # endregion


def force_fpr(base, ppv, fnr):
    """Return the only false positive rate that these three rates leave open.

    All are shares of 1. An identity of the four counts (Chouldechova 2017).
    """
    # region core
    return base / (1 - base) * (1 - ppv) / ppv * (1 - fnr)
    # endregion


rates = [find_rates(*group) for group in counts]
print(f"people: {sum(map(sum, counts)):,}")
for name, pair in zip(("base rate", "PPV", "FNR", "FPR"), zip(*rates)):
    black, white = (100 * float(rate) for rate in pair)
    print(f"{name}, Black and white: {black:.1f}% and {white:.1f}%")
    print(f"{name} gap: {abs(black - white):.1f} points")
exact = all(force_fpr(*group[:3]) == group[3] for group in rates)
print(f"FPR from the other three, exact: {'yes' if exact else 'no'}")
