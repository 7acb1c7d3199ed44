# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "if share <= most: -> if share < most:" = "no share falls on the allowance itself"
# ///

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
    # Equal distances pass together, so count up to the last of the equal ones.
    ordered = sorted(distances)
    kept = []
    most = alarms + 1e-9  # a computer makes 1 - 0.7 a little more than 0.3
    for one in ordered:
        near = bisect_right(ordered, one) / len(ordered)
        share = 1 - (1 - near) ** count
        if share <= most:
            kept.append(one)
    if not kept:
        raise ValueError("too few distances, or too equal, for this promise")
    return kept[-1]


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
