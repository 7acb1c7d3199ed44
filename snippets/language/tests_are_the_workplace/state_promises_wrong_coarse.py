# Wrong: a tolerance that grows with the values, not with their range.
def holds(scale, values):
    """Say whether `scale` keeps its promises for these values.

    It promises as many numbers as it got, in their order, each moved to lie
    from 0 (the smallest) to 1 (the largest). All alike: all become 0. The
    caller's own list stays as it was; it is never empty.
    """
    given, made = list(values), scale(values)
    low, high = min(given), max(given)
    if len(made) != len(given) or list(values) != given:
        return False
    back = [low + share * (high - low) for share in made]
    close = all(abs(b - v) < 1e-9 * (1 + abs(v)) for b, v in zip(back, given))
    return close and (high > low or not any(made))


def scale(values):
    """Stretch a list of numbers so that it goes from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


print(f"kept for 3, 1, 2: {holds(scale, [3, 1, 2])}")
