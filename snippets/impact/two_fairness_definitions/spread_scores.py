def find_fpr(a, b, threshold=0.5, steps=10_000):
    """Return the share of people without the outcome who are flagged.

    Scores follow a beta distribution with the shapes a and b, and are
    calibrated: a score is the probability of the outcome.
    """
    without = flagged = 0.0
    for step in range(steps):
        score = (step + 0.5) / steps
        # region core
        # How common the score is, times the chance of no outcome.
        weight = score ** (a - 1) * (1 - score) ** (b - 1) * (1 - score)
        without += weight
        flagged += weight * (score >= threshold)
        # endregion
    return 100 * flagged / without


# Base rates of 50% and 40% throughout: the shapes differ in spread alone.
for name, one, other in [
    ("both wide", (0.5, 0.5), (0.4, 0.6)),
    ("both middling", (5, 5), (4, 6)),
    ("both narrow", (50, 50), (40, 60)),
    ("wide and middling", (0.5, 0.5), (4, 6)),
    ("equal base rates, narrow and wide", (50, 50), (0.5, 0.5)),
]:
    fpr = find_fpr(*one), find_fpr(*other)
    print(f"{name}, FPR: {fpr[0]:.0f}% and {fpr[1]:.0f}%")
    print(f"{name}, gap: {fpr[0] - fpr[1]:.1f} points")

# Scores of two values, calibrated too; one threshold of 50% lies between them.
for base, high, low in [(0.5, 0.8, 0.2), (0.4, 8 / 11, 1 / 7)]:
    flagged = (base - low) / (high - low)  # so that the scores average the base
    fpr, fnr = flagged * (1 - high) / (1 - base), (1 - flagged) * low / base
    print(f"two values, base rate {base:.0%}, scores: {high:.0%} and {low:.0%}")
    print(f"two values, base rate {base:.0%}, PPV: {high:.0%}")
    print(f"two values, base rate {base:.0%}, FPR: {fpr:.0%}")
    print(f"two values, base rate {base:.0%}, FNR: {fnr:.0%}")
