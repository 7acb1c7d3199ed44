# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the shuffle hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "16 keys, merge sort over insertion sort" = [1.2, 15]
# "80 keys, merge sort over insertion sort" = [0.3, 3]
# "512 keys, merge sort over insertion sort" = [0.01, 0.8]
# "512 to 1,023 keys, no cutoff over a good one" = [0.7, 6]
# "512 to 1,023 keys, cutoff 80 over a good one" = [0.7, 6]
# ///

import random
from timeit import repeat


def sort(keys, cutoff):
    """Merge halves down to a cutoff, and insert key by key below it."""
    keys = list(keys)
    # region core
    if len(keys) <= cutoff:
        for end in range(1, len(keys)):
            key, at = keys[end], end
            while at and key < keys[at - 1]:
                keys[at] = keys[at - 1]
                at -= 1
            keys[at] = key
        return keys
    half, merged, i, j = len(keys) // 2, [], 0, 0
    left, right = sort(keys[:half], cutoff), sort(keys[half:], cutoff)
    # endregion
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def clock(n, cutoff):
    """Return the seconds of the shortest run on n shuffled keys."""
    keys = random.Random(0).sample(range(n), n)
    return min(repeat(lambda: sort(keys, cutoff), number=1, repeat=20))


for n in (16, 80, 512):
    ratio = clock(n, 1) / clock(n, n)
    print(f"{n} keys, merge sort over insertion sort: about {ratio:.1g} times")
took = {c: sum(clock(n, c) for n in range(512, 1024, 64)) for c in (1, 14, 80)}
for cutoff, name in ((1, "no cutoff"), (80, "cutoff 80")):
    ratio = took[cutoff] / took[14]
    print(f"512 to 1,023 keys, {name} over a good one: about {ratio:.1f} times")
