class Key:
    """A key with a given hash, which counts comparisons."""

    count = 0

    def __init__(self, code):
        self.code = code

    def __hash__(self):
        return self.code

    def __eq__(self, other):
        Key.count += self.code == other.code
        return self is other


def count(codes):
    """Count by adding each new key to a list of those before it."""
    Key.count, seen = 0, []
    for code in codes:
        key = Key(code)
        sum(key == other for other in seen)
        seen.append(key)
    return Key.count


comparisons = {
    "one upload": count([0] * 200 + list(range(1, 801))),
    "limited requests": sum(count([0] * 100) for _ in range(50)),
    "lazy hash": count([n % 40 for n in range(2_000)]),
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")
