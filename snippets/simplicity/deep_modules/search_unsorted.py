# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# labels = ["halves, shuffled"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "time of scan over hash" = [20, 3000]
# ///

import random
from bisect import bisect_left
from timeit import repeat


# region core
def find_by_halves(keys, key):
    """Say whether a key is among the keys, which have to be sorted."""
    place = bisect_left(keys, key)
    return place < len(keys) and keys[place] == key


# endregion
SEED = 0
keys = list(range(1_000))
mixed = random.Random(SEED).sample(keys, len(keys))
inputs = {"in order": keys, "shuffled": mixed}
inputs["keys are lists"] = [[key] for key in keys]
# region core
ways = {"scan": lambda keys, key: key in keys, "halves": find_by_halves}
for name, stored in inputs.items():
    for way, find in ways.items():
        found = sum(find(stored, key) for key in stored)
        # endregion
        print(f"{way}, {name}: {found:,} of 1,000")
    try:
        found = sum(map(set(stored).__contains__, stored))
        print(f"hash, {name}: {found:,} of 1,000")
    except TypeError:
        print(f"hash, {name}: refused")


def clock(table):
    """Return the seconds of looking up all keys, the shortest of five runs."""
    return min(repeat(lambda: [k in table for k in keys], number=1, repeat=5))


ratio = clock(mixed) / clock(set(mixed))
print(f"time of scan over hash: about {float(f'{ratio:.0g}'):.0f} times")
