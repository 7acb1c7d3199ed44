from bisect import bisect_left
from math import log2


class Key(int):
    """A number that counts how often it is compared, by `<` or `==`."""

    comparisons = 0
    __hash__ = int.__hash__

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)

    def __eq__(self, other):
        Key.comparisons += 1
        return int.__eq__(self, other)


searches = {"linear": list.index, "binary": bisect_left}
for name, search in searches.items():
    counts = []
    for n in (4_000, 8_000):
        keys, wanted = [Key(k) for k in range(n)], range(0, n, n // 40)
        # region core
        Key.comparisons = 0
        for k in wanted:
            search(keys, Key(k))
        counts.append(Key.comparisons / len(wanted))
        # endregion
        print(f"{name}, {n:,} keys: {counts[-1]:,.1f}")
    exponent = log2(counts[-1] / counts[-2])
    print(f"{name}, exponent: {exponent:.2f}")
    print(f"{name}, last doubling adds: {counts[-1] - counts[-2]:,.1f}")
