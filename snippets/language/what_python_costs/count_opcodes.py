# /// script
# requires-python = ">=3.11"
# [tool.snippet.bands]
# "loop, per number" = [5, 10]
# ///

import sys
from fractions import Fraction
from operator import mul


def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0
    for x in numbers:
        total += x * x
    return total


def count_opcodes(function, numbers):
    """Return how many bytecode instructions a call executes."""
    executed = 0

    def trace(frame, event, _):
        nonlocal executed
        frame.f_trace_opcodes = True
        executed += event == "opcode"
        return trace

    sys.settrace(trace)
    function(numbers)
    sys.settrace(None)
    return executed


code = loop.__code__.co_code
ways = {"loop": loop, "map": lambda numbers: sum(map(mul, numbers, numbers))}
for name, way in ways.items():
    # The first count is dropped: Python 3.12 begins to trace with a delay.
    _, a, b, c = (count_opcodes(way, [1.5] * n) for n in (9, 900, 1900, 9900))
    print(f"{name}, per number: {(b - a) / 1_000:g}")
    print(f"{name}, as many later: {'yes' if c - b == 8 * (b - a) else 'no'}")
print(f"three thirds, squared and summed: {loop([Fraction(1, 3)] * 3)}")
print(f"same bytecode: {'yes' if loop.__code__.co_code == code else 'no'}")
