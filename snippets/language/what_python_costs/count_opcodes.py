# /// script
# requires-python = ">=3.11"
# [tool.snippet.bands]
# "loop, per number" = [5, 10]
# [tool.snippet.knobs]
# KIND = { label = "kind of numbers", choices = ["float", "int", "Fraction"] }
# ///

import sys
from fractions import Fraction
from operator import mul

KIND = "float"


# region core
def loop(numbers):
    """Return the sum of squares, one number at a time."""
    total = 0
    for x in numbers:
        total += x * x
    return total


# endregion
def count_opcodes(function, numbers):
    """Return how many bytecode instructions a call executes."""
    executed = 0

    # region core
    def trace(frame, event, _):
        nonlocal executed
        frame.f_trace_opcodes = True
        executed += event == "opcode"
        return trace

    # endregion
    sys.settrace(trace)
    function(numbers)
    sys.settrace(None)
    return executed


number = {"float": 1.5, "int": 3, "Fraction": Fraction(3, 2)}[KIND]
ways = {"loop": loop, "map": lambda numbers: sum(map(mul, numbers, numbers))}
for name, way in ways.items():
    # The first count is dropped: Python 3.12 begins to trace with a delay.
    _, a, b, c = (count_opcodes(way, [number] * n) for n in (9, 30, 70, 390))
    print(f"{name}, per number: {(b - a) / 40:.0f}")
    print(f"{name}, as many later: {'yes' if c - b == 8 * (b - a) else 'no'}")
