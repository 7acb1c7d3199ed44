# Wrong: takes the hash for one that forgets the order of the letters.
from itertools import permutations


def build_keys(multiplier, count):
    """Build texts of the same letters."""
    orders = permutations("abcdefgh")
    return ["".join(next(orders)) for _ in range(2**count)]


print(len(build_keys(31, 3)))
