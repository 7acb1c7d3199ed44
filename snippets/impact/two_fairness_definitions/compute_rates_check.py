import random

WHO = {
    "base rate": "It is right at the start: how common the outcome is among everybody",
    "PPV": "It answers somebody who sees a flag: who has no flag has no place in it",
    "FPR": "It answers somebody for whom the outcome does not come: was there a flag",
    "FNR": "It looks only at people for whom the outcome came: how many had no flag",
}
rng = random.Random()
cases = [
    [60, 20, 6, 14],
    [0, 7, 5, 3],
    [9, 0, 4, 6],
    [9, 4, 0, 6],
    [9, 4, 6, 0],
]
cases += [[rng.randint(1, 99) for _ in range(4)] for _ in range(9)]
for tn, fp, fn, tp in cases:
    rates = compute_rates(tn=tn, fp=fp, fn=fn, tp=tp)
    people = ["yes"] * (fn + tp) + ["no"] * (tn + fp)
    flags = ["low"] * fn + ["flag"] * tp + ["low"] * tn + ["flag"] * fp
    pairs = list(zip(people, flags, strict=True))
    asked = {
        "base rate": [y == "yes" for y, _ in pairs],
        "PPV": [y == "yes" for y, flag in pairs if flag == "flag"],
        "FPR": [flag == "flag" for y, flag in pairs if y == "no"],
        "FNR": [flag == "low" for y, flag in pairs if y == "yes"],
    }
    for name, people in asked.items():
        told, true = rates[name], sum(people) / len(people)
        off = 1 if told is None else abs(told - true)
        assert off < 1e-9, (
            f"With TN {tn}, FP {fp}, FN {fn} and TP {tp} the {name} came out as"
            f" {told}, and should be another share. {WHO[name]}. Divide by the sum of"
            " the counts that hold those people."
        )
for counts, lost in [
    ((9, 2, 4, 6), []),
    ((9, 0, 4, 0), ["PPV"]),
    ((0, 0, 3, 5), ["FPR"]),
    ((4, 2, 0, 0), ["FNR"]),
]:
    rates = compute_rates(*counts)
    assert [name for name in rates if rates[name] is None] == lost, (
        f"For the counts {counts} the rates are {rates}. None should stand for a share"
        f" of nobody, here for {lost or 'no rate'}, and nowhere else. Look at what each"
        " rate divides by before it divides."
    )
