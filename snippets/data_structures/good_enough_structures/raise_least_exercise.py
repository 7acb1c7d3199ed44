# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask for the estimate before you add: which counters are above it already?"
# ///

from hashlib import blake2b

WIDTH = 250


def places(number):
    """Return the four counters of a number, one in each row."""
    digest = blake2b(number.to_bytes(8), digest_size=16).digest()
    words = [digest[i : i + 4] for i in range(0, 16, 4)]
    return [int.from_bytes(word) % WIDTH for word in words]


def add(rows, number):
    """Count one more arrival of a number."""
    # Change this: it raises all four, although some are too high already.
    for row, place in zip(rows, places(number)):
        row[place] += 1


def estimate(rows, number):
    """Return the count of a number, or somewhat more."""
    return min(row[place] for row, place in zip(rows, places(number)))


rows = [[0] * WIDTH for _ in range(4)]
for number in (7, 7, 7, 8):
    add(rows, number)
print(f"seven: {estimate(rows, 7)}")
