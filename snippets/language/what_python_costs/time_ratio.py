# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

from operator import mul
from timeit import repeat

import numpy as np


def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0.0
    for x in numbers:
        total += x * x
    return total


def kernel(numbers):
    """Return the sum of squares of an array, in two calls to NumPy."""
    return (numbers * numbers).sum()


def best_of(function, numbers):
    """Return the shortest of five times for 100,000 numbers, in seconds."""
    calls = 100_000 // len(numbers)  # a clock is too coarse for one short call
    return min(repeat(lambda: function(numbers), number=calls))


many = [1.5] * 100_000
packed, slow, word = np.array(many), best_of(loop, many), ("no", "yes")
mapped = best_of(lambda numbers: sum(map(mul, numbers, numbers)), many)
objects = best_of(kernel, packed.astype(object))
print(f"map twice as fast: {word[slow > 2 * mapped]}")
print(f"kernel on objects twice: {word[slow > 2 * objects]}")
print(f"kernel on floats 10 times: {word[slow > 10 * best_of(kernel, packed)]}")
print(f"loop slower on the array: {word[slow < best_of(loop, packed)]}")
ten = best_of(kernel, packed[:10]) > best_of(loop, many[:10])
print(f"kernel slower on 10 floats: {word[ten]}")
