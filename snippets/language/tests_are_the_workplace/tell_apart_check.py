from math import isnan

CHANGES = {
    "`x < low` becomes `x <= low`": lambda x, low, high: (
        low if x <= low else high if x > high else x
    ),
    "`x > high` becomes `x > high + 1`": lambda x, low, high: (
        low if x < low else high if x > high + 1 else x
    ),
    "the first `return low` becomes `return high`": lambda x, low, high: (
        high if x < low else high if x > high else x
    ),
}
original = CHANGES["`x < low` becomes `x <= low`"]  # equal to it, always
for change, mutant in CHANGES.items():
    case = ANSWERS[change]
    if case is None:
        assert "<=" in change, (
            f"{change}: you say no arguments tell it from the original, but some"
            " do. Which numbers does the changed line treat in another way?"
        )
        continue
    assert not any(map(isnan, case)), (
        f"{change}: {case} holds what is no number, and is equal to nothing, not"
        " even to itself. Give three numbers."
    )
    assert case[1] <= case[2], (
        f"{change}: {case} has low above high, which `clamp` does not promise"
        " anything about. A test outside the contract kills nothing."
    )
    assert original(*case) != mutant(*case), (
        f"{change}: with {case} both versions answer {original(*case)}. Look for"
        " arguments that take the changed line, and where it matters; if every"
        " such case gives the same answer, no test can tell them apart."
    )
