from math import sqrt


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero.

    The circle is its centre and radius, (x, y, radius). Return None where the
    sum is zero on a line, in one point, nowhere or everywhere.
    """
    if c == 0:  # the new column has no weight: a line
        return None
    # Completing the squares shows the centre, and what the radius leaves.
    x, y = -a / c / 2, -b / c / 2
    square = x * x + y * y - d / c
    return (x, y, sqrt(square)) if square > 0 else None


# What a straight model might learn in the columns x, y and x² + y².
print(find_circle(0.0, 0.0, -8.0, 4.5))
print(find_circle(-4.0, 2.0, 1.0, 1.0))
print(find_circle(1.0, -2.0, 0.0, 3.0))
