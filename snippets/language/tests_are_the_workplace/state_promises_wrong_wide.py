# Wrong: a tolerance so wide that a visible error passes.
def holds(scale, values):
    """Say whether `scale` keeps its promises for these values.

    It promises as many numbers as it got, in their order, each moved to lie
    from 0 (the smallest) to 1 (the largest). All alike: all become 0. The
    caller's own list stays as it was; it is never empty.
    """
    before = tuple(values)
    made = list(scale(values))
    if tuple(values) != before or len(made) != len(before):
        return False
    low, span = min(before), max(before) - min(before)
    back = [abs(m * span - (v - low)) for m, v in zip(made, before)]
    near = all(b <= 1e-4 * span for b in back)
    return near if span else not any(made)


def scale(values):
    """Stretch a list of numbers so that it goes from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


print(f"kept for 3, 1, 2: {holds(scale, [3, 1, 2])}")
