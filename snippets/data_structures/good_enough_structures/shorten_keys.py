# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: a filter that says yes to everybody denies nobody either"
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import random

SEED = 0
n, bits, rng = 10_000, 20, random.Random(SEED)
keys, strangers = ([rng.getrandbits(64) for _ in range(n)] for _ in "ab")
# Numbers drawn at random are their own hash: keep the last bits of each.
kept = {key % 2**bits for key in keys}
let_in = sum(key % 2**bits in kept for key in strangers) / n
print(f"bits per key, packed and sorted: {bits}")
print(f"members denied: {sum(key % 2**bits not in kept for key in keys)}")
print(f"strangers let in: {let_in:.2%}")
