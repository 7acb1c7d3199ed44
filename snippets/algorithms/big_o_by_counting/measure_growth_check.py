import random

rng = random.Random()


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
    (lambda n: 7, 50, 0.0, "a step that never grows"),
    (lambda n: 1e9 / n, 64, -1.0, "a share that falls as rows come"),
]
for _ in range(8):
    power, factor = rng.uniform(0.3, 4), rng.uniform(1, 900)
    name = f"a count of {factor:.1f} n to the {power:.2f}"
    case = (lambda n, p=power, f=factor: f * n**p), rng.randint(1, 900)
    cases.append((*case, power, name))
for count_steps, n, right, name in cases:
    found = measure_growth(count_steps, n)
    assert abs(found - right) < 0.1, (
        f"For {name}, at n = {n:,}, you found {found:.2f}; the count near that n"
        f" grows with an exponent of about {right:.2f}. Call count_steps twice,"
        " at sizes near n, and ask which power of the ratio of sizes gives the"
        " ratio of counts."
    )
