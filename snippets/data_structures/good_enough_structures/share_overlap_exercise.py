# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Merge the two lists, and ask how far up the merged one you may trust both."
# ///

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
    # Change this: it trusts a hash that only one of the lists could keep.
    union = set(first) | set(second)
    return len(set(first) & set(second)) / len(union)


days = keep_smallest(range(900)), keep_smallest(range(600, 1_500))
print(f"share on both days: {share_overlap(*days):.2f}")
