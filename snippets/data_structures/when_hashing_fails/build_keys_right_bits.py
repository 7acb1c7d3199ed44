def build_keys(multiplier, count):
    """Let the bits of a number choose between two parts."""
    parts = "K" + chr(33 + multiplier), "L" + "!"
    keys = []
    for number in range(2**count):
        keys.append("".join(parts[number >> at & 1] for at in range(count)))
    return keys


print(len(build_keys(31, 3)))
