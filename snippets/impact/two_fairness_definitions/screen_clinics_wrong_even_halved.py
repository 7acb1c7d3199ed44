# Wrong: half of the ill is not half of the results.
def find_ppv(base, fnr, fpr):
    """Return the share of positive results that are right; None without any."""
    right, wrong = base * (1 - fnr), (1 - base) * fpr
    return right / (right + wrong) if right + wrong else None


def find_even_base(fnr, fpr):
    """Return the base rate at which half of the positive results are right."""
    return None if fpr == 0 or fnr == 1 else fpr / (1 - fnr)


print(find_ppv(0.2, 0.1, 0.05), find_even_base(0.1, 0.05))
