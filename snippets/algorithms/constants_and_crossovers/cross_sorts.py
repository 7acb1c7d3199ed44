# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 shuffles"
# ///

import random
from statistics import median


def count_insertion(keys):
    """Sort by insertion; return comparisons, moves and calls."""
    done, walked, stops = keys[:1], 0, 0
    for end, key in enumerate(keys[1:], 1):
        at = end
        while at and key < done[at - 1]:
            at -= 1
        walked, stops = walked + end - at, stops + (at > 0)
        done.insert(at, key)
    return walked + stops, walked + len(keys) - 1, 1


def count_merge(keys):
    """Sort halves and merge; return the keys, and a list of such counts."""
    half, merged = len(keys) // 2, []
    if not half:
        return keys, [0, 0, 1]
    (left, low), (right, high) = map(count_merge, (keys[:half], keys[half:]))
    while left and right:
        merged.append((right if right[0] < left[0] else left).pop(0))
    counts = zip(low, high, (len(merged), len(keys), 1))
    return merged + left + right, [sum(kind) for kind in counts]


ALL = {"comparisons": (1, 0, 0), "comparisons and moves": (1, 1, 0)}
# region core
for name, prices in (ALL | {"calls at 15 as well": (1, 1, 15)}).items():
    found = []
    for seed in range(20):
        for n in range(2, 200):
            keys = random.Random(seed).sample(range(n), n)
            both = zip(count_insertion(keys), count_merge(keys)[1], prices)
            if sum((slow - fast) * price for slow, fast, price in both) > 0:
                break
        found.append(n)
    # endregion
    print(f"{name}: {median(found):.0f} keys, {min(found)} to {max(found)}")
