from random import Random

fresh = Random(7)
cases = [
    ([10.0, 30.0, 20.0], 2.0, 5.0),
    ([1.0], 1.0, 0.0),
    ([5.0, 5.0, 1.0], 1.0, 4.5),
    ([3.0, 8.0], 1.1, 9.0),
    ([-2.0, -7.0, 0.0], 1.5, 1.0),
]
for size in (2, 3, 5, 9):
    row = [round(fresh.uniform(-5, 99), 2) for _ in range(size)]
    cases.append(
        (row, round(fresh.uniform(1, 2), 2), round(fresh.uniform(0, 9), 2))
    )


def notebook():
    """Return what stands outside of the function, as text."""
    every = globals().items()
    return {name: repr(value) for name, value in every if name[:2] != "__"}


def call(row, tax, discount):
    """Return what the function gives, and see that it leaves the rest alone."""
    before, passed = notebook(), list(row)
    result = list(gross(passed, tax, discount))
    assert passed == row, (
        f"The list that was passed in is {passed} now. The caller's data are an input, "
        "not a place to work in: make a new list."
    )
    now = notebook()
    changed = {name for name in now if now[name] != before.get(name)}
    assert now == before, (
        f"After a call, {', '.join(sorted(changed))} of the notebook is another: a "
        "function that writes outside is still a cell."
    )
    return result


for row, tax, discount in cases:
    costly = max(row)
    others = sorted(row)[:-1]
    due = sorted(round(one * tax, 2) for one in [*others, costly - discount])
    first = call(row, tax, discount)
    told = f"gross({row}, {tax}, {discount})"
    assert sorted(first) == due, (
        f"{told} gave {first}, and {due} in some order was due: each price times the "
        f"rate, the dearest reduced by {discount} before. Does the function still read "
        "`prices` and `rate` of the notebook?"
    )
    prices, rate = [4.0, 2.0], 3.0  # the notebook goes on
    assert call(row, tax, discount) == first, (
        f"A second call with the same arguments does not give {first} again, after the "
        "notebook changed. A step of a pipeline depends on its arguments alone: find "
        "the name that it reads outside."
    )
