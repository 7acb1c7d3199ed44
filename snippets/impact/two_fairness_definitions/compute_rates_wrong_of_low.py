# Wrong: FNR is taken as the share of low scores that are wrong.
def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name; None for a rate of nobody."""
    p = tn + fp + fn + tp
    counts = {
        "base rate": (fn + tp, p),
        "PPV": (tp, tp + fp),
        "FPR": (fp, fp + tn),
        "FNR": (fn, fn + tn),
    }
    return {k: part / of if of else None for k, (part, of) in counts.items()}


print(compute_rates(2681, 1282, 1216, 2035))
