# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "adding, loop over sum" = [1.2, 12]
# "squares, loop over map" = [0.3, 3]
# "largest, loop over max" = [0.4, 4]
# ///

from operator import mul
from timeit import repeat


def add(numbers):
    """Return the sum, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x
    return total


def add_squares(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x * x
    return total


def find_largest(numbers):
    """Return the largest number, one comparison at a time."""
    largest = numbers[0]
    for x in numbers:
        largest = x if x > largest else largest
    return largest


def clock(function):
    """Return the shortest time that a function takes for 20,000 floats."""
    return min(repeat(lambda: function(boxes), number=1, repeat=50))


boxes = [n / 7 for n in range(20_000)]
# region core
for name, loop, in_c in (
    ("adding, loop over sum", add, sum),
    ("squares, loop over map", add_squares, lambda a: sum(map(mul, a, a))),
    ("largest, loop over max", find_largest, max),
):
    # endregion
    print(f"{name}: about {float(f'{clock(loop) / clock(in_c):.1g}'):g} times")
