# Wrong: the printed examples typed in, which fresh weights notice.
def find_circle(a, b, c, d):
    """Return the circle on which a*x + b*y + c*(x*x + y*y) + d is zero."""
    known = {(0, 0, -8, 4.5): (0, 0, 0.75), (-4, 2, 1, 1): (2, -1, 2)}
    return known.get((a, b, c, d))


print(find_circle(0.0, 0.0, -8.0, 4.5))
