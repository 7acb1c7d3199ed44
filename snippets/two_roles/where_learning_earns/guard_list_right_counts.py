from collections import Counter


def guard_list(distances, count, alarms):
    """Return a limit of distance for a list of `count` people.

    `distances` are those of pairs of strangers. A visitor who is on no list
    should come as near as the limit to somebody on it in a share `alarms` of
    visits at most, if each comparison is a draw of its own from `distances`.
    The limit is one of them. If even the smallest breaks the promise, refuse
    with a ValueError.
    """
    total, near, limit = len(distances), 0, None
    for one, times in sorted(Counter(distances).items()):
        near += times
        if 1 - (1 - near / total) ** count > alarms + 1e-12:
            break
        limit = one
    if limit is None:
        raise ValueError("even the smallest distance is too frequent")
    return limit


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
