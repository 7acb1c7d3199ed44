# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the shuffle hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "2,000 keys, merge sort over binary insertion" = [1.5, 80]
# "50,000 keys, merge sort over binary insertion" = [0.05, 1.4]
# ///

import random
from bisect import insort
from timeit import repeat


def merge_sort(keys):
    """Sort both halves, then take the larger of their last keys in turn."""
    if len(keys) < 2:
        return list(keys)
    half, merged = len(keys) // 2, []
    left, right = merge_sort(keys[:half]), merge_sort(keys[half:])
    # region core
    while left and right:
        merged.append((left if right[-1] < left[-1] else right).pop())
    return (left or right) + merged[::-1]
    # endregion


def binary_insertion_sort(keys):
    """Find each key's place by bisection, and insert it there."""
    done = []
    # region core
    for key in keys:
        insort(done, key)
    # endregion
    return done


def clock(sort, n):
    """Return the seconds of the shortest run on n shuffled keys."""
    keys = random.Random(0).sample(range(n), n)
    return min(repeat(lambda: sort(keys), number=1, repeat=1 + 9_999 // n))


for n in (2_000, 50_000):
    ratio = clock(merge_sort, n) / clock(binary_insertion_sort, n)
    name = f"{n:,} keys, merge sort over binary insertion"
    print(f"{name}: about {float(f'{ratio:.0g}'):g} times")
