# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: a filter that says yes to everybody denies nobody either"
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# labels = ["strangers let in", "bits per key, their gaps coded"]
# [tool.snippet.knobs]
# BITS = { label = "bits of a hash", range = [15, 30], step = 1 }
# ///

import random
from array import array
from itertools import pairwise

SEED = 0
BITS = 20
n, rng = 10_000, random.Random(SEED)
keys, strangers = ([rng.getrandbits(64) for _ in range(n)] for _ in "ab")
# region core
# Numbers drawn at random are their own hash: keep the last bits of each.
kept = {key % 2**BITS for key in keys}
let_in = sum(key % 2**BITS in kept for key in strangers) / n
# endregion
# Rice's code of a gap: its last bits, and the rest as so many ones and a 0.
last = BITS - 14
# region core
gaps = [after - one - 1 for one, after in pairwise([-1, *sorted(kept)])]
coded = sum(last + (gap >> last) + 1 for gap in gaps) / n
# endregion

# CPython's set grows by four when three fifths are full. A slot takes 16 bytes,
# a number of 64 bits is an object of 36.
slots = 8
while 5 * n >= 3 * slots:
    slots *= 4
print(f"bits per key, in a set: about {8 * (16 * slots / n + 36):.0f}")
print(f"bits per key, in a sorted array: {8 * array('Q').itemsize}")
print(f"bits per key, packed and sorted: {BITS}")
print(f"bits per key, their gaps coded: {coded:.1f}")
print(f"members denied: {sum(key % 2**BITS not in kept for key in keys)}")
print(f"strangers let in: {let_in:.2%}")
