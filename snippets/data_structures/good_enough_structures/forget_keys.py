# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# base_rate = "no: a filter that says yes to everybody denies nobody either"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# labels = ["strangers let in"]
# [tool.snippet.bands]
# "a lookup, in lookups of a set" = [30, 4000]
# ///

import random
from hashlib import blake2b
from math import ceil, log, log2
from timeit import repeat


class BloomFilter:
    """A set of 64-bit numbers that keeps bits, and no key (Bloom, 1970)."""

    def __init__(self, keys, error, secret):
        self.size = ceil(len(keys) * log2(1 / error) / log(2))
        self.looks, self.secret = round(log2(1 / error)), secret
        self.bits = bytearray(ceil(self.size / 8))
        # region core
        for key in keys:
            for place in self._places(key):
                self.bits[place // 8] |= 1 << place % 8
        # endregion

    def _places(self, key):
        digest = blake2b(key.to_bytes(8), key=self.secret).digest()
        for i in range(0, 4 * self.looks, 4):
            yield int.from_bytes(digest[i : i + 4]) % self.size

    def __contains__(self, key):
        # region core
        return all(self.bits[p // 8] >> p % 8 & 1 for p in self._places(key))
        # endregion


SEED = 0
n, rng = 10_000, random.Random(SEED)
keys, strangers = ([rng.getrandbits(64) for _ in range(n)] for _ in "ab")
known, times = BloomFilter(keys, 0.01, rng.randbytes(8)), []
print(f"bits per key: {known.size / n:.1f}\nlooks per key: {known.looks}")
print(f"members denied: {sum(key not in known for key in keys)}")
print(f"strangers let in: {sum(key in known for key in strangers) / n:.2%}")
for name in "known", "set(keys)":
    ask, use = "[key in table for key in keys]", f"table = {name}"
    times.append(min(repeat(ask, use, number=1, repeat=3, globals=globals())))
ratio = float(f"{times[0] / times[1]:.0g}")
print(f"a lookup, in lookups of a set: about {ratio:.0f}")
