from fractions import Fraction

# Broward County, Florida, 2013-2014: two tables of ProPublica's notebook.
# TN, FP: no new charge within two years, with a low and a higher score.
# FN, TP: a new charge within two years, with a low and a higher score.
counts = {"Black": (990, 805, 532, 1369), "white": (1139, 349, 461, 505)}


def find_rates(tn, fp, fn, tp):
    """Return base rate, PPV, FNR and FPR of one group as exact fractions."""
    base = Fraction(fn + tp, tn + fp + fn + tp)
    ppv, fnr = Fraction(tp, tp + fp), Fraction(fn, fn + tp)
    return base, ppv, fnr, Fraction(fp, fp + tn)


def force_fpr(base, ppv, fnr):
    """Return the only false positive rate that these three rates leave open.

    All are shares of 1. An identity of the four counts (Chouldechova 2017).
    """
    return base / (1 - base) * (1 - ppv) / ppv * (1 - fnr)


people = [f"{sum(group):,}" for group in counts.values()]
print(f"people, Black and white: {people[0]} and {people[1]}")
black, white = (find_rates(*group) for group in counts.values())
for name, a, b in zip(("base rate", "PPV", "FNR", "FPR"), black, white):
    print(f"{name}, Black and white: {float(a):.2%} and {float(b):.2%}")
exact = all(force_fpr(*rates[:3]) == rates[3] for rates in (black, white))
print(f"FPR from the other three, exact: {'yes' if exact else 'no'}")

for name, rate, i, j in [("PPV", 1, 1, 3), ("FPR", 3, 0, 1)]:
    a, b = float(black[rate]), float(white[rate])
    n, m = (group[i] + group[j] for group in counts.values())
    error = (a * (1 - a) / n + b * (1 - b) / m) ** 0.5
    print(f"{name} gap: {100 * (a - b):.1f} points")
    print(f"{name} gap in standard errors: {(a - b) / error:.1f}")
