from math import exp

for radius, miss in (even_radius, 1), (dear_radius, 9):
    low, high = 0.0, 2.0  # the cost of a flag grows with the radius
    while high - low > 1e-9:
        middle = (low + high) / 2
        chance = 1 / (1 + exp(12 * middle * middle - 7))
        low, high = (
            (middle, high) if miss * chance > 1 - chance else (low, middle)
        )
    assert abs(radius - low) < 0.0051
