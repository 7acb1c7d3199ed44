# Wrong: both letters go up, so the hashes drift apart.
from itertools import product


def build_keys(multiplier, count):
    """Build texts from a pair that does not collide."""
    pair = "a%", "b" + chr(ord("%") + multiplier)
    return ["".join(parts) for parts in product(pair, repeat=count)]


print(len(build_keys(31, 3)))
