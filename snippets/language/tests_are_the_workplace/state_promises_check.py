import random


def correct(values):
    """Return the values moved to lie from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


def change(values):
    """Return the right numbers, and put them into the caller's list."""
    values[:] = correct(values)
    return list(values)


WRONG = {
    "divide by the largest": lambda v: [x / (max(v) or 1) for x in v],
    "sort": lambda v: sorted(correct(v)),
    "turn upside down": lambda v: [1 - share for share in correct(v)],
    "keep the ends only": lambda v: [float(x >= 0.5) for x in correct(v)],
    "square": lambda v: [x * x for x in correct(v)],
    "drop the last": lambda v: correct(v)[:-1],
    "add one more": lambda v: [*correct(v), 0.0],
    "put all alike at 0.5": lambda v: (
        [0.5] * len(v) if min(v) == max(v) else correct(v)
    ),
    "move what lies between": lambda v: [
        share + 0.00001 * (0.1 < share < 0.9) for share in correct(v)
    ],
    "give no number for what lies between": lambda v: [
        share if share in (0, 1) else float("nan") for share in correct(v)
    ],
    "change the caller's list": change,
}
rng = random.Random()
lists = [[3, 1, 2], [5, 5, 5], [-4.0, 0.5, 8.0, 8.0], [7], [0.1, 0.3, 0.2]]
lists += [[1e9, 1e9 + 2, 1e9 + 1], [1e-9, 3e-9, 2e-9, 1e-9], [0, 0]]
lists += [[rng.uniform(-99, 99) for _ in range(size)] for size in (2, 9, 40)]
for values in lists:
    assert holds(correct, list(values)), (
        f"A correct `scale` turns {values} into {correct(values)} and you say that"
        " it breaks a promise. Floats miss by a little: compare with a tolerance"
        " that is small beside the range of the values."
    )
for fault, wrong in WRONG.items():
    for values in lists:
        copy = list(values)
        made = wrong(copy)
        broken = made != correct(values) or copy != values
        assert not broken or not holds(wrong, list(values)), (
            f"A version that does this passes for {values}: {fault}. It makes"
            f" {[round(share, 6) for share in made]}: which promise of the docstring"
            " is broken, and does `holds` look at it?"
        )
