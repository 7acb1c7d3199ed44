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
mine = (list(prices), rate)
for row, tax, discount in cases:
    given = list(row)
    dearest = max(given)
    others = sorted(given)[:-1]
    due = sorted(round(one * tax, 2) for one in [*others, dearest - discount])
    first = list(gross(row, tax, discount))
    told = f"gross({given}, {tax}, {discount})"
    assert sorted(first) == due, (
        f"{told} gave {first}, and {due} in some order was due: each price times the "
        f"rate, the dearest reduced by {discount} before. Does the function still read "
        "`prices` and `rate` of the notebook?"
    )
    assert row == given, (
        f"The list that was passed in is {row} now. The caller's data are an input, not a"
        " place to work in: make a new list."
    )
    assert (prices, rate) == mine, (
        f"The notebook's `prices` and `rate` are {prices} and {rate} after {told}: a "
        "function that writes outside is still a cell."
    )
    prices, rate = [4.0, 2.0], 3.0  # the notebook goes on
    assert list(gross(row, tax, discount)) == first, (
        "A second call with the same arguments gives something else, after the notebook "
        "changed. A cell may depend on what ran before. A step of a pipeline must not."
    )
    mine = ([4.0, 2.0], 3.0)
