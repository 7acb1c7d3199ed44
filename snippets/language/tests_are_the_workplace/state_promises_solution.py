# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "all((b <= tol for b in back)) -> all((b < tol for b in back))" = "no value meets it"
# ///


def holds(scale, values):
    """Say whether `scale` keeps its promises for these values.

    It promises as many numbers as it got, in their order, each moved to lie
    from 0 (the smallest) to 1 (the largest). All alike: all become 0. The
    caller's own list stays as it was; it is never empty.
    """
    given = list(values)
    made = scale(values)
    if list(values) != given or len(made) != len(given):
        return False
    low, span = min(given), max(given) - min(given)
    # Going back from the result needs no second copy of the formula's code.
    back = [abs(m * span - (g - low)) for m, g in zip(made, given)]
    # Not `max(back)`: it passes over what is no number.
    tol = 1e-9 * span
    near = all(b <= tol for b in back)
    return near if span else not any(made)


def scale(values):
    """Stretch a list of numbers so that it goes from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


print(f"kept for 3, 1, 2: {holds(scale, [3, 1, 2])}")
