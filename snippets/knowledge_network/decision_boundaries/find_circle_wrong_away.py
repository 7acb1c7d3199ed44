# Wrong: that there is no circle is seen only where its centre would be zero.
from math import sqrt


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero."""
    if c == 0 or (a == 0 and b == 0 and d / c >= 0):
        return None
    x, y = -a / c / 2, -b / c / 2
    return x, y, sqrt(abs(x * x + y * y - d / c))


print(find_circle(0.0, 0.0, -8.0, 4.5))
