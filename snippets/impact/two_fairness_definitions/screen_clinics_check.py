for base, fnr, fpr in [(0.2, 0.1, 0.05), (0.01, 0.1, 0.05), (0.3, 0.25, 0.4)]:
    ill = 100_000 * base
    healthy = 100_000 - ill
    right, wrong = ill * (1 - fnr), healthy * fpr
    ppv = find_ppv(base, fnr, fpr)
    assert abs(ppv - right / (right + wrong)) < 1e-9, (
        f"With {base:.0%} ill, FNR {fnr:.0%} and FPR {fpr:.0%}, PPV came out "
        f"as {ppv:.3f}. Imagine 100,000 people: {ill:,.0f} are ill, and "
        f"{right:,.0f} of them test positive. How many healthy people do, "
        "and what share of all positive results is right?"
    )
for fnr, fpr in [(0.1, 0.05), (0.25, 0.4), (0.5, 0.001)]:
    base = find_even_base(fnr, fpr)
    right, wrong = base * (1 - fnr), (1 - base) * fpr
    assert abs(right - wrong) < 1e-9, (
        f"With FNR {fnr:.0%} and FPR {fpr:.1%} you answered {base:.4f}. "
        f"There the ill add {right:.4f} to the positive results and the "
        f"healthy add {wrong:.4f}, as shares of all people. Half the results "
        "are right where the two are the same size."
    )
