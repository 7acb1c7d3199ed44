import random
from collections import Counter


def _count(stream, add_one):
    rows = [[0] * 250 for _ in range(4)]
    for number in stream:
        add_one(rows, number)
    return {number: estimate(rows, number) for number in set(stream)}


def _add_everywhere(rows, number):
    for row, place in zip(rows, places(number)):
        row[place] += 1


draw = random.Random(7).random
stream = [int(2_000 ** draw()) for _ in range(5_000)]
exact = Counter(stream)
found, plain = _count(stream, add), _count(stream, _add_everywhere)
low = sum(found[number] < exact[number] for number in exact)
assert low == 0, (
    f"{low} of {len(exact):,} numbers are now counted too low. Each of a number's"
    " counters has to reach at least its estimate before the arrival, plus one."
)
excess = sum(found.values()) - len(stream)
before = sum(plain.values()) - len(stream)
assert excess <= 0.7 * before, (
    f"Over all numbers the estimates are too high by {excess:,}; raising every"
    f" counter gives {before:,}. Estimates read the smallest counter only: which"
    " of the four still need raising when one more arrives?"
)
