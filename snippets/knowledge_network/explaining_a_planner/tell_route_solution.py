from itertools import groupby


def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go.

    `steps` is a text of directions, a letter for each step: "EEN" is told as
    [("E", 2), ("N", 1)].
    """
    # Nothing is lost, so following it needs no trust in whoever shortened it.
    return [(step, len(list(run))) for step, run in groupby(steps)]


for direction, cells in tell_route("EEENNEENNN"):
    print(f"go {direction} for {cells}")
