import random
from hashlib import blake2b
from math import ceil, log, log2


class BloomFilter:
    """A set of 64-bit numbers that keeps bits instead of its keys.

    It denies no key, and lets in strangers with a probability of about
    `error` (Bloom, 1970). `secret`, in bytes, picks the hash.
    """

    def __init__(self, keys, error, secret):
        self.size = ceil(len(keys) * log2(1 / error) / log(2))
        self.looks, self.secret = round(log2(1 / error)), secret
        self.bits = bytearray(ceil(self.size / 8))
        for key in keys:
            for place in self._places(key):
                self.bits[place // 8] |= 1 << place % 8

    def _places(self, key):
        digest = blake2b(key.to_bytes(8), key=self.secret).digest()
        for i in range(0, 4 * self.looks, 4):
            yield int.from_bytes(digest[i : i + 4]) % self.size

    def __contains__(self, key):
        return all(self.bits[p // 8] >> p % 8 & 1 for p in self._places(key))


n, rng, denied, let_in = 10_000, random.Random(0), 0, 0
keys, strangers = ([rng.getrandbits(64) for _ in range(n)] for _ in "ab")
for run in range(8):
    known = BloomFilter(keys, error=0.01, secret=b"secret %d" % run)
    denied += sum(key not in known for key in keys)
    let_in += sum(key in known for key in strangers)
print(f"bits per key: {known.size / n:.1f}")
print(f"looks per key: {known.looks}")
print(f"members denied by {run + 1} filters: {denied} of {8 * n:,}")
print(f"strangers let in: {let_in / n / 8:.2%}")
