# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: who flags everybody has an FPR of 100% in any group"
# ///

# TN, FP, FN, TP: as ProPublica's notebook has them, and as corrected by
# Barenstein (2019). Black defendants first.
published = [(990, 805, 532, 1369), (1139, 349, 461, 505)]
corrected = [(990, 805, 375, 969), (1139, 349, 314, 330)]


def add_unseen(counts, missed, flagged, share=0.2):
    """Return the counts if this share of all outcomes went unrecorded.

    `missed` and `flagged`: how the unseen outcomes fall to people with a low
    and with a higher score.
    """
    tn, fp, fn, tp = counts
    # region core
    unseen = share / (1 - share) * (fn + tp)
    low = unseen * missed / (missed + flagged)
    high = unseen - low
    return tn - low, fp - high, fn + low, tp + high
    # endregion


tables = {"published": published, "corrected": corrected}
for i, name in enumerate(("Black", "white")):
    fn, tp = corrected[i][2:]
    for who, parts in {
        "as recorded": (fn, tp),
        "all unflagged": (1, 0),
    }.items():
        tables[f"{name}, {who}"] = list(corrected)
        tables[f"{name}, {who}"][i] = add_unseen(corrected[i], *parts)
for name, table in tables.items():
    base = [100 * (fn + tp) / (tn + fp + fn + tp) for tn, fp, fn, tp in table]
    fpr = [100 * fp / (fp + tn) for tn, fp, _, _ in table]
    print(f"{name}, base rates: {base[0]:.1f}% and {base[1]:.1f}%")
    print(f"{name}, FPR: {fpr[0]:.1f}% and {fpr[1]:.1f}%")
    (fa, ta), (fb, tb) = [(fp, tp) for _, fp, _, tp in table]
    a, b = ta / (fa + ta), tb / (fb + tb)
    print(f"{name}, PPV gap: {100 * (a - b):.1f} points")
    if "," not in name:  # no sampling error for an assumption
        error = (a * (1 - a) / (fa + ta) + b * (1 - b) / (fb + tb)) ** 0.5
        print(f"{name}, gap in standard errors: {(a - b) / error:.1f}")
