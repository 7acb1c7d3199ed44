from random import random, sample

nan = float("nan")


def told(learn, serve, rows, *most):
    """Return what is found, in order; a list, a tuple or a set will do."""
    return sorted(find_skew(learn, serve, rows, *most))


def one(**features):
    """Return a path that computes the same for each row."""
    return lambda row: dict(features)


def half(row):
    """Compute two features."""
    return {"a": row, "b": row / 2}


def rounded(row):
    """Compute the same on even numbers, and another b on odd ones."""
    return {"a": row, "b": row // 2}


same = told(half, half, [1, 2, 3])
assert same == [], (
    f"Two equal paths are said to differ in {same}. No feature should be named:"
    " compare each one with the feature of the same name."
)
many = sample(range(0, 400, 2), 90)
many.insert(round(40 * random()) + 40, 7)  # one odd number among the even
for rows in [2, 4, 7], [7, 4, 2], [2, 7, 4], many:
    found = told(half, rounded, rows)
    assert found == ["b"], (
        f"For the rows {rows} you find {found}. The two paths agree on even numbers and"
        " part on odd ones: a skew may show on few rows, so look at every row."
    )
found = told(lambda row: {"a": row}, lambda row: {"a": -row}, [1, -1])
assert found == ["a"], (
    f"On two rows the paths differ by 2 and by -2, and you find {found} in place of"
    " ['a']. Faults that cancel are two faults: compare row by row."
)
found = told(half, rounded, [])
assert found == [], (
    f"Without a row you find {found}, and nothing can be told to differ. Begin with"
    " no name, and add what a row shows."
)
for left, right, what in (
    (one(a=1), one(a=1, b=2), "only serving computes b"),
    (one(a=1, b=2), one(a=1), "only training computes b"),
    (one(a=1, b=2), one(a=1, b=nan), "serving gives nan"),
    (one(a=1, b=nan), one(a=1, b=2), "training gives nan"),
    (one(a=1, b=nan), one(a=1, b=nan), "both give nan, which is not a number"),
    (one(a=1, b=0.49), one(a=1, b=0.0), "b differs by 0.49"),
    (one(a=1, b=-5), one(a=1, b=5), "b has another sign"),
    (one(a=1, b=1e9), one(a=1, b=1e9 + 0.5), "b, a billion, differs by a half"),
    (one(a=1, b=0), one(a=1, b=2e-6), "b differs by more than a millionth"),
):
    found = told(left, right, [2, 3])
    assert found == ["b"], (
        f"Two paths differ in this: {what}. You find {found}. Ask of every name on"
        " either side whether the two values are near, and count all else."
    )
size = 1 + random()
for by, most, right in (
    (1e-7, 1e-6, []),
    (0.5, 0.5, []),
    (0.5, 0.25, ["a"]),
    (2, 9, []),
):
    found = told(one(a=size * 0), one(a=by), [1], most)
    assert found == right, (
        f"With a tolerance of {most} and values {by} apart you find {found}. What"
        " differs by more than the tolerance counts, and nothing else."
    )
found = told(one(c=0, a=0, b=size), one(c=9, a=9, b=size), [1])
assert found == ["a", "c"], (
    f"Two of three features differ, a and c, and you find {found}. Go on after the"
    " first that differs."
)
