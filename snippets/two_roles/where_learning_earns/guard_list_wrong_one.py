# Wrong: the limit of one comparison, as if a list were as long as a lock.
from bisect import bisect_right


def guard_list(distances, count, alarms):
    """Return a limit of distance for a list of `count` people.

    `distances` are those of pairs of strangers. A visitor who is on no list
    should come as near as the limit to somebody on it in a share `alarms` of
    visits at most, if each comparison is a draw of its own from `distances`.
    The limit is one of them. If even the smallest breaks the promise, refuse
    with a ValueError.
    """
    ordered = sorted(distances)
    most = int(alarms * len(ordered))
    kept = [one for one in ordered if bisect_right(ordered, one) <= most]
    if not kept:
        raise ValueError("too few distances, or too equal, for this promise")
    return kept[-1]


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
