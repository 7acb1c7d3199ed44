# Wrong: an exact count of every number, kept beside each of the sketches.
from hashlib import blake2b

WIDTH = 250
seen = {}


def places(number):
    """Return the four counters of a number, one in each row."""
    digest = blake2b(number.to_bytes(8), digest_size=16).digest()
    words = [digest[i : i + 4] for i in range(0, 16, 4)]
    return [int.from_bytes(word) % WIDTH for word in words]


def add(rows, number):
    """Count one more arrival of a number."""
    own = seen.setdefault(id(rows), {})
    own[number] = enough = own.get(number, 0) + 1
    for row, place in zip(rows, places(number)):
        row[place] = max(row[place], enough)


def estimate(rows, number):
    """Return the count of a number, or somewhat more."""
    return min(row[place] for row, place in zip(rows, places(number)))


rows = [[0] * WIDTH for _ in range(4)]
for number in (7, 7, 7, 8):
    add(rows, number)
print(f"seven: {estimate(rows, 7)}")
