from random import Random

rng = Random()
fresh = [[rng.uniform(0.01, 0.99) for _ in range(3)] for _ in range(9)]
edges = [
    (1, 0.3, 0.2),
    (0, 0.3, 0.2),
    (0.4, 1, 0.2),
    (0.4, 0.3, 0),
    (0.4, 0, 1),
]
edges += [(0.5, 0.25, 0.75)]  # as many right as wrong
for base, fnr, fpr in [(0.2, 0.1, 0.05), (0.01, 0.1, 0.05), *edges, *fresh]:
    ill = 100_000 * base
    healthy = 100_000 - ill
    right, wrong = ill * (1 - fnr), healthy * fpr
    ppv = find_ppv(base, fnr, fpr)
    true = right / (right + wrong)
    off = 1 if ppv is None else abs(ppv - true)
    assert off < 1e-9, (
        f"With {base:.0%} ill, FNR {fnr:.0%} and FPR {fpr:.0%}, PPV came out"
        f" as {ppv}. Imagine 100,000 people: {ill:,.0f} are ill, and"
        f" {right:,.0f} of them test positive, so PPV should be {true:.3f}. Count"
        " the healthy people who test positive, too."
    )
for nobody in [(0, 0.1, 0), (1, 1, 0.2), (0.3, 1, 0)]:
    assert find_ppv(*nobody) is None, (
        f"With base rate, FNR and FPR of {nobody}, PPV came out as {find_ppv(*nobody)}."
        " Nobody tests positive, so it should be None. Look at the sum before you"
        " divide by it."
    )
for fnr, fpr in [
    (0.1, 0.05),
    (0.5, 0.001),
    (0, 1),
    *(case[1:] for case in fresh),
]:
    base = find_even_base(fnr, fpr)
    assert base is not None, (
        f"With FNR {fnr:.0%} and FPR {fpr:.1%} some results are right and some are"
        " wrong, so there is a clinic where they are as many, and you answered None."
        " Write both as shares of all people, and set them equal."
    )
    right, wrong = base * (1 - fnr), (1 - base) * fpr
    assert abs(right - wrong) < 1e-9, (
        f"With FNR {fnr:.0%} and FPR {fpr:.1%} you answered {base:.4f}. There the"
        f" ill add {right:.4f} to the positive results and the healthy add"
        f" {wrong:.4f}, as shares of all people. The two should be the same size:"
        " solve for the base rate where they are."
    )
for fnr, fpr in [(0, 0), (0.3, 0), (1, 0.3), (1, 0)]:
    assert find_even_base(fnr, fpr) is None, (
        f"With FNR {fnr:.0%} and FPR {fpr:.0%} you answered {find_even_base(fnr, fpr)}."
        " Either no positive result is wrong or none is right, so it should be None."
        " Catch both cases before you divide."
    )
