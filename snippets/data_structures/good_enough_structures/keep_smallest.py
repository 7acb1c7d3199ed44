# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: the same two days are hashed in 20 ways"
# ///

from hashlib import blake2b


def hash_all(numbers, secret):
    """Return the hashes of the numbers, as shares of the largest."""
    for number in numbers:
        data = number.to_bytes(8)
        digest = blake2b(data, digest_size=8, key=secret).digest()
        yield int.from_bytes(digest) / 2**64


def count_both(first, second, kept):
    """Estimate how many are in both, from the smallest hashes of each."""
    union = sorted({*first[:kept], *second[:kept]})[:kept]
    shared = {*first[:kept]} & {*second[:kept]} & {*union}
    # The last of `kept` hashes stands at about kept / all of the way.
    return len(shared) / kept * (kept - 1) / union[-1]


days, found = (range(10_000), range(9_800, 19_800)), {256: [], 512: []}
for run in range(20):
    secret = b"secret %d" % run
    first, second = (sorted(hash_all(day, secret))[:512] for day in days)
    for kept, both in found.items():
        both.append(count_both(first, second, kept))
for kept, both in found.items():
    typical = (sum((b - 200) ** 2 for b in both) / len(both)) ** 0.5
    print(f"{8 * kept:,} bytes a day: {min(both):.0f} to {max(both):.0f}")
    print(f"{8 * kept:,} bytes a day, typical error: {typical:.0f}")
