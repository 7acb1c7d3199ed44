import random
from math import log2


class Key(int):
    """A number that counts in `Key.comparisons` how often `<` is asked."""

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)


def selection_sort(keys):
    """Take the smallest key that is left, again and again."""
    left = list(keys)
    return [left.pop(left.index(min(left))) for _ in keys]


def merge_sort(keys):
    """Sort both halves, then take the larger of their last keys in turn."""
    if len(keys) < 2:
        return list(keys)
    half, merged = len(keys) // 2, []
    left, right = merge_sort(keys[:half]), merge_sort(keys[half:])
    while left and right:
        merged.append((left if right[-1] < left[-1] else right).pop())
    return (left or right) + merged[::-1]


for sort in (selection_sort, merge_sort, sorted):
    for order, digits in (("random", -2), ("in order", 0)):
        at = {}
        for n in (400, 800):
            Key.comparisons, keys = 0, [Key(k) for k in range(n)]
            for rng in map(random.Random, range(5)):
                sort(rng.sample(keys, n) if order == "random" else keys)
            at[n] = Key.comparisons / 5
        exponent, name = log2(at[800] / at[400]), f"{sort.__name__}, {order}"
        print(f"{name}: {round(at[800], digits):,.0f}")
        print(f"{name}, exponent: {exponent:.1f}")
