# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Find two texts of two letters that collide. What may you then do with them?"
# ///


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
    return ["Aa", "BB"]  # Change this: it is right for 31, and a count of 1.


print(sorted({hash_text(key, 31) for key in build_keys(31, 1)}))
