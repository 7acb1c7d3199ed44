# TN, FP, FN, TP from ProPublica's notebook. Then as corrected by Barenstein
# (2019, tables 24 and 25): one last screening date for everybody.
black, white = (990, 805, 532, 1369), (1139, 349, 461, 505)
mended = (990, 805, 375, 969), (1139, 349, 314, 330)


def add_unseen(counts, share):
    """Return the counts if this share of all outcomes went unrecorded.

    Assumes the same share among flagged and unflagged people.
    """
    tn, fp, fn, tp = counts
    more = share / (1 - share)
    return tn - more * fn, fp - more * tp, fn + more * fn, tp + more * tp


for name, groups in {
    "published": (black, white),
    "corrected": mended,
    "20% unseen, white": (black, add_unseen(white, 0.2)),
    "20% unseen, Black": (add_unseen(black, 0.2), white),
}.items():
    base, ppv, fpr = [], [], []
    for tn, fp, fn, tp in groups:
        base.append(f"{(fn + tp) / (tn + fp + fn + tp):.1%}")
        ppv.append(f"{tp / (tp + fp):.1%}")
        fpr.append(f"{fp / (fp + tn):.1%}")
    print(f"{name}, base rates: {base[0]} and {base[1]}")
    print(f"{name}, PPV: {ppv[0]} and {ppv[1]}")
    print(f"{name}, FPR: {fpr[0]} and {fpr[1]}")
