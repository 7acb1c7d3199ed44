# Wrong: zeros in front weigh nothing, but nobody can print them.
def build_keys(multiplier, count):
    """Put more and more zero characters in front."""
    return ["\0" * number + "key" for number in range(2**count)]


print(len(build_keys(31, 3)))
