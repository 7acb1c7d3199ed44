from math import exp


def search(miss):
    """Return the radius, to three decimals, from which no flag is cheaper."""
    for step in range(2000):
        chance = 1 / (1 + exp(12 * (step / 1000) ** 2 - 7))
        if miss * chance <= 1 - chance:
            return step / 1000
    return None


even_radius, dear_radius = search(1), search(9)
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
