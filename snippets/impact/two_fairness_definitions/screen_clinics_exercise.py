# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Of all people, what share is ill and positive, and what share healthy and so?"
# ///


def find_ppv(base, fnr, fpr):
    """Return the share of positive results that are right; None without any.

    `base` is the share of ill people among those tested.
    """
    # Change this: it answers for healthy people, not for positive results.
    return 1 - fpr


def find_even_base(fnr, fpr):
    """Return the base rate at which half of the positive results are right.

    None if there is no such clinic: no result is ever wrong, or none right.
    """
    # Change this too.
    return 0.5


# One test, so both clinics have the same error rates. The patients differ.
for clinic, base in [("specialist", 0.2), ("walk-in", 0.01)]:
    ppv = find_ppv(base, fnr=0.1, fpr=0.05)
    print(f"{clinic}, {base:.0%} ill, positive results right: {ppv:.0%}")
print(f"right half the time at: {find_even_base(fnr=0.1, fpr=0.05):.1%} ill")
