# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
from collections import Counter
from hashlib import blake2b
from itertools import product

SEED = 0
BUCKETS, PRIME = 1024, 2**61 - 1


def hash_text(text, start=0, multiplier=31):
    """Hash a text by a polynomial, as Java does, but modulo a large prime."""
    # region core
    code = start
    for letter in text:
        code = (code * multiplier + ord(letter)) % PRIME
    return code
    # endregion


def hash_keyed(text):
    """Hash a text by a keyed cryptographic function."""
    digest = blake2b(text.encode(), key=secret.to_bytes(8), digest_size=8)
    return int.from_bytes(digest.digest())


secret = random.Random(SEED).randrange(2**32, PRIME)
hostile = ["".join(parts) for parts in product(("Aa", "BB"), repeat=10)]
hashes = {
    "no secret": hash_text,
    "secret in front": lambda text: hash_text(text, start=secret),
    "secret at each letter": lambda text: hash_text(text, multiplier=secret),
    "keyed hash": hash_keyed,
}
for name, find_hash in hashes.items():
    buckets = Counter(find_hash(text) % BUCKETS for text in hostile)
    pairs = sum(size * (size - 1) // 2 for size in buckets.values())
    print(f"{name}, fullest bucket: {max(buckets.values()):,}")
    print(f"{name}, comparisons: {pairs:,}")
