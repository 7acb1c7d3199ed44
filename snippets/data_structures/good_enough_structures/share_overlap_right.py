from hashlib import blake2b

KEPT = 512


def keep_smallest(numbers):
    """Return the 512 smallest hashes of a set of numbers, in order."""
    data = (number.to_bytes(8) for number in set(numbers))
    hashes = (blake2b(item, digest_size=8).digest() for item in data)
    return sorted(int.from_bytes(digest) for digest in hashes)[:KEPT]


def share_overlap(first, second):
    """Return about which share of all numbers is in both sets.

    `first` and `second` are what `keep_smallest` kept of the two sets. Where
    one of them is empty, nothing is in both.
    """
    # A list that is not full holds its whole set; a full one speaks for the
    # union only up to its last hash.
    limit = min(
        (h[-1] for h in (first, second) if len(h) == KEPT), default=2**64
    )
    one = {item for item in first if item <= limit}
    other = {item for item in second if item <= limit}
    return len(one & other) / len(one | other) if one | other else 0


days = keep_smallest(range(900)), keep_smallest(range(600, 1_500))
print(f"share on both days: {share_overlap(*days):.2f}")
