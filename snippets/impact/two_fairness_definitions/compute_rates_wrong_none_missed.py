# Wrong: where nobody was missed, the share is zero and not unknown.
def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name; None for a rate of nobody."""
    # PPV starts from the flag; FPR and FNR start from the outcome. That is
    # why they answer different people, and why they can disagree.
    counts = {
        "base rate": (fn + tp, tn + fp + fn + tp),
        "PPV": (tp, tp + fp),
        "FPR": (fp, fp + tn),
        "FNR": (fn, fn + tp),
    }
    rates = {
        name: part / of if of else None for name, (part, of) in counts.items()
    }
    return rates | {"FNR": rates["FNR"] or None}


# All defendants together, from ProPublica's notebook.
for name, rate in compute_rates(2681, 1282, 1216, 2035).items():
    print(f"{name}: {rate:.1%}")
