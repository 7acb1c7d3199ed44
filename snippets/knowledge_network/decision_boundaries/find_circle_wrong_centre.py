# Wrong: the centre is forgotten, which only the rings around zero forgive.
from math import sqrt


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero."""
    if c == 0 or d / c >= 0:
        return None
    return 0.0, 0.0, sqrt(-d / c)


print(find_circle(0.0, 0.0, -8.0, 4.5))
