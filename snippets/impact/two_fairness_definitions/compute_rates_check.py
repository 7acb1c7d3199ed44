rates = compute_rates(tn=60, fp=20, fn=6, tp=14)
assert abs(rates["base rate"] - 20 / 100) < 1e-9, (
    f"The base rate came out as {rates['base rate']:.3f}. It was right at the "
    "start: how common the outcome is among all people, whatever their score."
)
assert abs(rates["PPV"] - 14 / 34) < 1e-9, (
    f"The PPV came out as {rates['PPV']:.3f}. It answers somebody who sees a "
    "flag and asks whether it is right, so people without a flag have no "
    "place in it."
)
assert abs(rates["FPR"] - 20 / 80) < 1e-9, (
    f"The FPR came out as {rates['FPR']:.3f}. It answers somebody for whom "
    "the outcome does not come, and who asks how likely a flag was. Which "
    "two of the four counts describe such people?"
)
assert abs(rates["FNR"] - 6 / 20) < 1e-9, (
    f"The FNR came out as {rates['FNR']:.3f}. It looks only at people for "
    "whom the outcome did come, and asks how many of them had no flag."
)
