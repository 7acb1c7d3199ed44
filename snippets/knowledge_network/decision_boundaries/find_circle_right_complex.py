import cmath


def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero.

    The circle is its centre and radius, (x, y, radius). Return None where the
    sum is zero on a line, in one point, nowhere or everywhere.
    """
    if not c:
        return None
    centre = complex(a, b) / (-2 * c)
    radius = cmath.sqrt(abs(centre) ** 2 - d / c)
    if radius.imag or not radius.real:
        return None
    return [centre.real, centre.imag, radius.real]


print(find_circle(0.0, 0.0, -8.0, 4.5))
