# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Count the pairs at two radii. By which power of two does the count grow?"
# ///

from math import cos, sin


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius.

    When the radius doubles, pairs no farther apart than it become twice as
    many on a line, four times as many on a sheet, eight times in a room.
    """
    # Change this: it believes the label.
    return len(points[0])


coil = [[cos(k / 20), sin(k / 20), k / 20] for k in range(200)]
print(f"a coil in a room: {count_hidden(coil, 0.2):.1f}")
