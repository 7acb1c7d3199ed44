# Wrong: asks for the size of the halves.
def plain(a, b):
    """Multiply each coefficient of a by each of b."""
    product = [0] * (2 * len(a) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            product[i + j] += x * y
    return product


def multiply(a, b, cutoff):
    """Return the product's coefficients; up to the cutoff, by `plain`.

    Both have the same number of coefficients, a power of two.
    """
    if len(a) // 2 <= cutoff:
        return plain(a, b)
    half = len(a) // 2
    low = multiply(a[:half], b[:half], cutoff)
    high = multiply(a[half:], b[half:], cutoff)
    sums = [[x + y for x, y in zip(c, c[half:])] for c in (a, b)]
    middle = multiply(*sums, cutoff)
    product = [*low, 0, *high]
    for i, (m, x, y) in enumerate(zip(middle, low, high), half):
        product[i] += m - x - y
    return product


print(multiply([1, 2, 3, 4], [5, 6, 7, 8], 2))
