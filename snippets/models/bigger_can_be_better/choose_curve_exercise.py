# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Begin with a function: the largest error of one curve over all points."
# ///


def choose(curves, points):
    """Return the name of the curve to trust between and beyond the points.

    `curves` maps a name to the coefficients of a polynomial, constant first.
    Of those that pass within 0.01 of every point it is the one whose squared
    coefficients add up to least; if none passes, the one whose largest error is
    the smallest.
    """
    # Change this: it takes the curve with the fewest coefficients.
    return min(curves, key=lambda name: len(curves[name]))


points = [(0, 1.0), (1, 2.0), (2, 3.0)]
curves = {
    "level": [2.0],
    "line": [1.0, 1.0],
    "wild": [1.0, 41.0, -60.0, 20.0],
}
print(f"trust: {choose(curves, points)}")
