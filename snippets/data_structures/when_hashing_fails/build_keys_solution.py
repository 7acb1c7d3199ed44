from itertools import product


def hash_text(text, multiplier):
    """Return a polynomial hash of 32 bits; Java takes the multiplier 31."""
    code = 0
    for letter in text:
        code = (code * multiplier + ord(letter)) % 2**32
    return code


def build_keys(multiplier, count):
    """Return 2 ** count different texts that all have the same hash.

    The multiplier is between 2 and 90. All letters are printable.
    """
    # One letter more in front weighs as much as `multiplier` less behind.
    pair = "a~", "b" + chr(ord("~") - multiplier)
    return ["".join(parts) for parts in product(pair, repeat=count)]


print(sorted({hash_text(key, 31) for key in build_keys(31, 1)}))
