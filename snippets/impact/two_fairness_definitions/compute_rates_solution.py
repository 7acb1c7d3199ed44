def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name."""
    people = tn + fp + fn + tp
    # PPV starts from the flag; FPR and FNR start from the outcome. That is
    # why they answer different people, and why they can disagree.
    return {
        "base rate": (fn + tp) / people,
        "PPV": tp / (tp + fp),
        "FPR": fp / (fp + tn),
        "FNR": fn / (fn + tp),
    }


# All defendants together, from the same notebook.
for name, rate in compute_rates(2681, 1282, 1216, 2035).items():
    print(f"{name}: {rate:.1%}")
