# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Divide the whole sum by c, then write its terms in x as one square."
# ///


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero.

    The circle is its centre and radius, (x, y, radius). Return None where the
    sum is zero on a line, in one point, nowhere or everywhere.
    """
    return 0.0, 0.0, 1.0  # change this


# What a straight model might learn in the columns x, y and x² + y².
print(find_circle(0.0, 0.0, -8.0, 4.5))
print(find_circle(-4.0, 2.0, 1.0, 1.0))
print(find_circle(1.0, -2.0, 0.0, 3.0))
