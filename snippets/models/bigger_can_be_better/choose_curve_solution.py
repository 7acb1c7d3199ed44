def choose(curves, points):
    """Return the name of the curve to trust between and beyond the points.

    `curves` maps a name to the coefficients of a polynomial, constant first.
    Of those that pass within 0.01 of every point it is the one whose squared
    coefficients add up to least; if none passes, the one whose largest error is
    the smallest.
    """

    def error(name, x, y):
        return abs(y - sum(c * x**k for k, c in enumerate(curves[name])))

    def miss(name):
        return max(error(name, x, y) for x, y in points)

    # Many small coefficients can make a tamer curve than two large ones.
    passing = [name for name in curves if miss(name) <= 0.01]
    if passing:
        return min(passing, key=lambda name: sum(c * c for c in curves[name]))
    return min(curves, key=miss)


points = [(0, 1.0), (1, 2.0), (2, 3.0)]
curves = {
    "level": [2.0],
    "line": [1.0, 1.0],
    "wild": [1.0, 41.0, -60.0, 20.0],
}
print(f"trust: {choose(curves, points)}")
