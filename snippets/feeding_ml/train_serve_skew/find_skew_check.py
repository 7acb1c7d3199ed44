def _half(row):
    return {"a": row, "b": row / 2}


def _rounded(row):
    return {"a": row, "b": row // 2}


def _poorer(row):
    return {"a": row}


def _broken(row):
    return {"a": row, "b": float("nan")}


assert find_skew(_half, _half, [1, 2, 3]) == [], (
    "Two equal paths are said to differ. Compare each feature with itself by name."
)
told = find_skew(_half, _rounded, [2, 4, 7])
assert told == ["b"], (
    f"For the rows 2, 4 and 7 you find {told}. The two paths agree on even numbers and"
    " part on odd ones: a skew may show on few rows, so every row has to be looked at."
)
for one, other in ((_half, _poorer), (_poorer, _half)):
    told = find_skew(one, other, [2])
    assert told == ["b"], (
        f"One path computes b and the other does not, and you find {told}. Look for names"
        " on both sides."
    )
assert find_skew(_half, _broken, [2]) == ["b"], (
    "One path gives a number and the other nan, and you find no difference. Comparisons"
    " with nan are false: ask whether the two are near, and count all else."
)
