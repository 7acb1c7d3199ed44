def build_keys(multiplier, count):
    """Double the list by putting each of two parts behind every text."""
    keys = [""]
    for _ in range(count):
        keys = [
            key + part
            for key in keys
            for part in ("0z", "1" + chr(122 - multiplier))
        ]
    return keys


print(len(build_keys(31, 3)))
