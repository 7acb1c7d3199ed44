# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Name the people whom each rate asks about, and add up their counts."
# ///


def compute_rates(tn, fp, fn, tp):
    """Return four rates as shares of 1, by name; None for a rate of nobody."""
    people = tn + fp + fn + tp
    # Change this: every rate is a share of everybody.
    return {
        "base rate": (fn + tp) / people,
        "PPV": tp / people,
        "FPR": fp / people,
        "FNR": fn / people,
    }


# All defendants together, from ProPublica's notebook.
for name, rate in compute_rates(2681, 1282, 1216, 2035).items():
    print(f"{name}: {rate:.1%}")
