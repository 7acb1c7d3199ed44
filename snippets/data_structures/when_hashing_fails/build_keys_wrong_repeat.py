# Wrong: the same text, again and again.
def build_keys(multiplier, count):
    """Return one text many times."""
    return ["key"] * 2**count


print(len(build_keys(31, 3)))
