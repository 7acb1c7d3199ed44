# Wrong: a share of nobody is told as zero, which reads like a result.
def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name; None for a rate of nobody."""
    return {
        "base rate": (fn + tp) / max(tn + fp + fn + tp, 1),
        "PPV": tp / max(tp + fp, 1),
        "FPR": fp / max(fp + tn, 1),
        "FNR": fn / max(fn + tp, 1),
    }


print(compute_rates(2681, 1282, 1216, 2035))
