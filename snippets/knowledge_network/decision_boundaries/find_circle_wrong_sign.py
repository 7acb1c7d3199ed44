# Wrong: the centre lies on the other side of zero.
from math import sqrt


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero."""
    if c == 0:
        return None
    x, y = a / c / 2, b / c / 2
    square = x * x + y * y - d / c
    return (x, y, sqrt(square)) if square > 0 else None


print(find_circle(0.0, 0.0, -8.0, 4.5))
