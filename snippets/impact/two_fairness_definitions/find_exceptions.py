def find_gap(low, high, ppv, fnr):
    """Return the FPR gap, in points, that two base rates force.

    PPV and FNR are the same for both groups. Follows from the identity in
    Chouldechova (2017).
    """
    odds = high / (1 - high) - low / (1 - low)
    return 100 * odds * (1 - ppv) / ppv * (1 - fnr)


for high, ppv in [(0.5, 0.6), (0.41, 0.6), (0.4, 0.6), (0.5, 0.9), (0.5, 1)]:
    gap = find_gap(0.4, high, ppv, fnr=0.35)
    print(f"base rates 40% and {high:.0%}, PPV {ppv:.0%}: {gap:.1f} points")

# Two groups, equal base rates, calibrated scores, flagged from 0.5 up. Half
# of a group has the lower score, half has the higher one.
for name, low, high in [("close", 0.4, 0.6), ("wide", 0.1, 0.9)]:
    base = (low + high) / 2
    fpr = (1 - high) / 2 / (1 - base)
    print(f"{name} scores, base rate: {base:.0%}")
    print(f"{name} scores, FPR: {fpr:.0%}")
