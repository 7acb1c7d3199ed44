# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Keep the sentence that you are in, and ask of each step whether it goes on in it.\
#   """
# ///


def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go.

    `steps` is a text of directions, a letter for each step: "EEN" is told as
    [("E", 2), ("N", 1)].
    """
    # Change this: nobody wants to be told twelve times to go on.
    return [(step, 1) for step in steps]


for direction, cells in tell_route("EEENNEENNN"):
    print(f"go {direction} for {cells}")
