from itertools import groupby


def guard_list(distances, count, alarms):
    """Return a limit of distance for a list of `count` people.

    `distances` are those of pairs of strangers. A visitor who is on no list
    should come as near as the limit to somebody on it in a share `alarms` of
    visits at most, if each comparison is a draw of its own from `distances`.
    The limit is one of them. If even the smallest breaks the promise, refuse
    with a ValueError.
    """
    # Walk through the equal ones together; stop at the first that is too many.
    best = None
    seen = 0
    for one, equal in groupby(sorted(distances)):
        seen += len(list(equal))
        quiet = ((len(distances) - seen) / len(distances)) ** count
        if quiet < 1 - alarms - 1e-12:
            break
        best = one
    if best is None:
        raise ValueError("this promise cannot be kept")
    return best


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
