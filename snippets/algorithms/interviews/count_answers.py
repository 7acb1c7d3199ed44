# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: the shuffle matters to the sort alone, by less than a digit"
# ///

import random
from functools import cmp_to_key


def nested_loops(numbers, target):
    """Add up each pair. Yield each step: is this the answer?"""
    # region core
    for place, a in enumerate(numbers):
        yield from (a + b == target for b in numbers[:place])
    # endregion


def sort_first(numbers, target):
    """Sort, then close in from both ends."""
    asked = []
    key = cmp_to_key(lambda a, b: asked.append(a) or a - b)
    # region core
    numbers, low, high = sorted(numbers, key=key), 0, len(numbers) - 1
    yield from (False for _ in asked)  # what the sort compared
    while low < high:
        total = numbers[low] + numbers[high]
        yield total == target
        low, high = low + (total < target), high - (total >= target)
    # endregion


def hash_set(numbers, target):
    """Ask for the partner among the numbers seen so far."""
    # region core
    seen = set()
    for a in numbers:
        yield target - a in seen
        yield seen.add(a) is not None
    # endregion


cases = {}
for size in (2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000):
    even = random.Random(0).sample(range(0, 4 * size, 2), size)
    cases[f"{size:,} numbers"] = even, 2 * size + 1  # no sum of two is odd
cases |= {"in order": (sorted(even), 4_001), "in front": (even, sum(even[:2]))}
for case, given in cases.items():
    for answer in (nested_loops, sort_first, hash_set):
        found = [*answer(*given)]
        steps = found.index(True) + 1 if True in found else len(found)
        print(f"{case}, {answer.__name__}: about {float(f'{steps:.1g}'):,.0f}")
