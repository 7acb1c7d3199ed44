# Wrong: collides for Java's multiplier alone.
from itertools import product


def build_keys(multiplier, count):
    """Build texts from the well-known pair."""
    return ["".join(parts) for parts in product(("Aa", "BB"), repeat=count)]


print(len(build_keys(31, 3)))
