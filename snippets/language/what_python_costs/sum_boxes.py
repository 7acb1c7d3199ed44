# /// script
# requires-python = ">=3.11"
# [tool.snippet.bands]
# "adding, loop over sum" = [1.2, 12]
# "squares, loop over map" = [0.3, 3]
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


def clock(function):
    """Return the shortest time that a function takes for 20,000 floats."""
    return min(repeat(lambda: function(boxes), number=1, repeat=50))


boxes = [n / 7 for n in range(20_000)]
adding = clock(add) / clock(sum)
squares = clock(add_squares) / clock(lambda xs: sum(map(mul, xs, xs)))
print(f"adding, loop over sum: about {float(f'{adding:.1g}'):g} times")
print(f"squares, loop over map: about {float(f'{squares:.1g}'):g} times")
