# Wrong: 0.1 of ten is one, and `int` of 0.0999… of ten is none.
from bisect import bisect_right


def guard_list(distances, count, alarms):
    """Return a limit of distance for a list of `count` people.

    `distances` are those of pairs of strangers. A visitor who is on no list
    should come as near as the limit to somebody on it in a share `alarms` of
    visits at most, if each comparison is a draw of its own from `distances`.
    The limit is one of them. If even the smallest breaks the promise, refuse
    with a ValueError.
    """
    # No alarm means that none of `count` comparisons is near: (1 - p) ** count.
    ordered = sorted(distances)
    pairs = 1 - (1 - alarms) ** (1 / count)
    most = int(pairs * len(ordered))  # so many may lie within the limit
    # Equal distances pass together, so count up to the last of the equal ones.
    kept = [one for one in ordered if bisect_right(ordered, one) <= most]
    if not kept:
        raise ValueError("too few distances, or too equal, for this promise")
    return kept[-1]


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
