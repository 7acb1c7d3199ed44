import random
from bisect import bisect_left


def find_by_halves(keys, key):
    """Say whether a key is among the keys, which have to be sorted."""
    place = bisect_left(keys, key)
    return place < len(keys) and keys[place] == key


keys, halves, hashed = range(1_000), [], []
in_order = sum(find_by_halves(keys, key) for key in keys)
for rng in map(random.Random, range(20)):
    mixed = rng.sample(keys, len(keys))
    table = set(mixed)
    halves.append(sum(find_by_halves(mixed, key) for key in keys))
    hashed.append(sum(key in table for key in keys))
print(f"keys: {len(keys):,}")
print(f"shuffles: {len(halves)}")
print(f"found by halves, in order: {in_order:,}")
print(f"found by halves, shuffled: {min(halves)} to {max(halves)}")
print(f"found by hash, shuffled: {min(hashed):,} to {max(hashed):,}")
