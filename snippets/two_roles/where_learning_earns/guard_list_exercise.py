# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   First find which share of all distances may lie within the limit, if a visitor is \
#   compared `count` times.\
#   """
# ///


def guard_list(distances, count, alarms):
    """Return a limit of distance for a list of `count` people.

    `distances` are those of pairs of strangers. A visitor who is on no list
    should come as near as the limit to somebody on it in a share `alarms` of
    visits at most, if each comparison is a draw of its own from `distances`.
    The limit is one of them. If even the smallest breaks the promise, refuse
    with a ValueError.
    """
    # Change this: it forgets that everybody on the list is compared.
    ordered = sorted(distances)
    return ordered[int(alarms * len(ordered)) - 1]


distances = [10 + one / 100 for one in range(10_000)]
for count in (1, 100):
    print(f"{count} on the list: {guard_list(distances, count, 0.05):.2f}")
