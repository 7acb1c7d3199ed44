# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the shuffle hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "500 keys, merge sort over insertion by hand" = [0.8, 15]
# "20,000 keys, merge sort over insertion by hand" = [0.05, 1.4]
# ///

import random
from timeit import repeat


def merge_sort(keys):
    """Sort both halves, then take the larger of their last keys in turn."""
    if len(keys) < 2:
        return list(keys)
    half, merged = len(keys) // 2, []
    left, right = merge_sort(keys[:half]), merge_sort(keys[half:])
    while left and right:
        merged.append((left if right[-1] < left[-1] else right).pop())
    return (left or right) + merged[::-1]


def insert_by_hand(keys):
    """Find each key's place by a bisection written in Python."""
    done = []
    for key in keys:
        # region core
        low, high = 0, len(done)
        while low < high:
            middle = (low + high) // 2
            if key < done[middle]:
                high = middle
            else:
                low = middle + 1
        done.insert(low, key)
        # endregion
    return done


def clock(sort, n):
    """Return the seconds of the shortest run on n shuffled keys."""
    keys = random.Random(0).sample(range(n), n)
    return min(repeat(lambda: sort(keys), number=1, repeat=2 + 20_000 // n))


for n in (500, 20_000):
    ratio = clock(merge_sort, n) / clock(insert_by_hand, n)
    name = f"{n:,} keys, merge sort over insertion by hand"
    print(f"{name}: about {ratio:.1g} times")
