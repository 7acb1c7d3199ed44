def count_layer(n):
    """Count the multiplications of a dense matrix product."""
    return n**3


def count_service(n):
    """Count the steps that parse each row, then compare all pairs."""
    return 1_000 * n + n * n


def count_index(n):
    """Count the steps of a search in a tree."""
    return 40 * n.bit_length()


cases = [
    (count_layer, 200, 3.0, "the product of two matrices"),
    (count_service, 10, 1.0, "the service with few rows"),
    (count_service, 1_000_000, 2.0, "the same service with many rows"),
    (count_index, 2**40, 0.0, "the search in a tree"),
]
for count_steps, n, right, name in cases:
    found = measure_growth(count_steps, n)
    assert abs(found - right) < 0.1, (
        f"For {name}, at n = {n:,}, you found {found:.2f}; the count near that n"
        f" grows with an exponent of about {right:.0f}. Call count_steps twice,"
        " at sizes near n, and ask which power of the ratio of sizes gives the"
        " ratio of counts."
    )
