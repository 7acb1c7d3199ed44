# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: it goes over 200 lists of random numbers and counts"
# ///

from random import Random

LISTS = 200


def add(numbers):
    """Add floats from left to right, rounding after each addition."""
    total = 0.0
    for number in numbers:
        total += number
    return total


exact = seen = 0
# region core
for seed in range(LISTS):
    rng = Random(seed)
    numbers = [rng.random() for _ in range(1_000)]
    one = add(numbers)
    two = add([add(numbers[:500]), add(numbers[500:])])
    exact += one != two
    seen += f"{one:.3f}" != f"{two:.3f}"
# endregion
print(f"lists: {LISTS}")
print(f"one worker and two disagree: {exact}")
print(f"and in three decimals: {seen}")
