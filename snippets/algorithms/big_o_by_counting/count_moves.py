import random
from bisect import bisect_left
from math import factorial, log2


class Key(int):
    """A number that counts how often it is compared by `<`."""

    comparisons = 0

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)


def binary_insertion_sort(keys):
    """Find each key's place by bisection; return the keys moved over."""
    done, moved = [], 0
    for key in keys:
        place = bisect_left(done, key)
        moved += len(done) - place
        done.insert(place, key)
    return moved


seeds, comparisons, moves = range(5), [], []
for n in (1_000, 2_000):
    Key.comparisons, moved = 0, 0
    for seed in seeds:
        keys = [Key(k) for k in range(n)]
        moved += binary_insertion_sort(random.Random(seed).sample(keys, n))
    comparisons.append(Key.comparisons / len(seeds))
    moves.append(moved / len(seeds))

print(f"shuffles: {len(seeds)}")
for name, (half, full) in (("comparisons", comparisons), ("moves", moves)):
    print(f"{name}: {full:,.0f}")
    print(f"{name}, exponent: {log2(full / half):.1f}")
print(f"lg of 2,000!: {log2(factorial(2_000)):,.0f}")
