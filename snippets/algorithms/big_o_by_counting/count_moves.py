# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 shuffles"
# ///

import random
from bisect import bisect_left
from itertools import pairwise
from math import factorial, log2
from statistics import median


class Key(int):
    """A number that counts how often it is compared by `<`."""

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)


def binary_insertion_sort(keys):
    """Find each key's place by bisection; return the keys moved over."""
    done, moved = [], 0
    # region core
    for key in keys:
        place = bisect_left(done, key)
        moved += len(done) - place
        done.insert(place, key)
    # endregion
    return moved


sizes, counts = (250, 500, 1_000, 2_000), {"comparisons": [], "moves": []}
for n in sizes:
    keys, both = [Key(k) for k in range(n)], []
    for rng in map(random.Random, range(20)):
        Key.comparisons = 0
        moves = binary_insertion_sort(rng.sample(keys, n))
        both.append((Key.comparisons, moves))
    for at, values in zip(counts.values(), zip(*both)):
        at.append(values)
for name, at in counts.items():
    print(f"{name}: {median(at[-1]):,.0f}")
    print(f"{name}, range: {min(at[-1]):,} to {max(at[-1]):,}")
    steps = (log2(median(b) / median(a)) for a, b in pairwise(at))
    print(f"{name}, exponents: {', '.join(f'{step:.2f}' for step in steps)}")
print(f"lg of 2,000!: {log2(factorial(2_000)):,.0f}")
