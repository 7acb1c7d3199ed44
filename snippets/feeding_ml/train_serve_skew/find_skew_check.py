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


assert told(half, half, [1, 2, 3]) == [], (
    "Two equal paths are said to differ. Compare each feature with itself by name."
)
many = sample(range(0, 400, 2), 90)
many.insert(round(40 * random()) + 40, 7)  # one odd number among the even
for rows in [2, 4, 7], [7, 4, 2], [2, 7, 4], many:
    found = told(half, rounded, rows)
    assert found == ["b"], (
        f"For the rows {rows} you find {found}. The two paths agree on even numbers and"
        " part on odd ones: a skew may show on few rows, so look at every row."
    )
assert told(lambda row: {"a": row}, lambda row: {"a": -row}, [1, -1]) == [
    "a"
], (
    "On two rows the paths differ by 2 and by -2. Faults that cancel are two faults."
)
assert told(half, rounded, []) == [], (
    "Without a row, nothing can be told to differ."
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
assert told(one(c=0, a=0, b=size), one(c=9, a=9, b=size), [1]) == ["a", "c"], (
    "Two of three features differ. Each that does should be named, and no other."
)
