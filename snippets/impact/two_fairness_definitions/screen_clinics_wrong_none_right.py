# Wrong: where no result is right, the share is zero and not unknown.
def find_ppv(base, fnr, fpr):
    """Return the share of positive results that are right; None without any.

    `base` is the share of ill people among those tested.
    """
    # Bayes' rule: the same identity as on the page, solved for PPV.
    right, wrong = base * (1 - fnr), (1 - base) * fpr
    return right / (right + wrong) if right else None


def find_even_base(fnr, fpr):
    """Return the base rate at which half of the positive results are right.

    None if there is no such clinic: no result is ever wrong, or none right.
    """
    if fpr == 0 or fnr == 1:
        return None
    # base * (1 - fnr) = (1 - base) * fpr, solved for base.
    return fpr / (fpr + 1 - fnr)


# One test, so both clinics have the same error rates. The patients differ.
for clinic, base in [("specialist", 0.2), ("walk-in", 0.01)]:
    ppv = find_ppv(base, fnr=0.1, fpr=0.05)
    print(f"{clinic}, {base:.0%} ill, positive results right: {ppv:.0%}")
print(f"right half the time at: {find_even_base(fnr=0.1, fpr=0.05):.1%} ill")
