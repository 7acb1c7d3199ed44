def choose(curves, points):
    """Return the name of the curve to trust between and beyond the points.

    `curves` maps a name to the coefficients of a polynomial, constant first.
    Of those that pass within 0.01 of every point it is the one whose squared
    coefficients add up to least; if none passes, the one whose largest error is
    the smallest.
    """

    def value(coefficients, x):
        total = 0.0
        for c in reversed(coefficients):
            total = total * x + c
        return total

    def key(name):
        curve = curves[name]
        far = max(abs(value(curve, x) - y) for x, y in points)
        # Those that pass come first, by size; the others by their miss.
        passes = far <= 0.01
        return (not passes, sum(c**2 for c in curve) if passes else far)

    return sorted(curves, key=key)[0]


points = [(0, 1.0), (1, 2.0), (2, 3.0)]
curves = {
    "level": [2.0],
    "line": [1.0, 1.0],
    "wild": [1.0, 41.0, -60.0, 20.0],
}
print(f"trust: {choose(curves, points)}")
